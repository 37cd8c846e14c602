package nl.opvolgmonitor.domain.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The role that the sign-in service calls so; empty when that is no role of ours. */
    public static Optional<AccountRole> named(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** What the sign-in service calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this role may see what is not public. */
    public boolean seesDrafts() {
        return this != KAMER;
    }
}
