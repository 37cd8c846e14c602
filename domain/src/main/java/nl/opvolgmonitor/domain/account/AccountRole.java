package nl.opvolgmonitor.domain.account;

/** What an account may be: the names are those of the sign-in service, in lower case. */
public enum AccountRole {
    /** Registers, judges and proposes. */
    ONDERZOEKER,
    /** Reviews what another proposed, and publishes it. */
    REDACTEUR,
    /** Manages accounts and settings; sees everything, changes no record. */
    BEHEERDER,
    /** Works in parliament: reads what is public, with tokens and wider limits. */
    KAMER;

    /** Whether this role may see what is not public. */
    public boolean seesDrafts() {
        return this != KAMER;
    }
}
