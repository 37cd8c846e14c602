package nl.opvolgmonitor.domain.account;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.register.Invariant;

/**
 * What someone with an account keeps to look at again.
 *
 * @param subject the pseudonym of the account
 * @param name 1 to 100 characters on one line
 * @param address of a list, a search, the changes or debate sheets on this site: {@code /nl/toezeggingen/?stand=open}
 */
public record SavedSearch(UUID id, String subject, String name, String address, Instant savedAt) {

    /** How many one account keeps at most. */
    public static final int MOST = 200;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern OURS = Pattern.compile(
            "/nl/(?:aanbevelingen|toezeggingen|moties|termijnen|zoeken|wijzigingen|debat)/?(?:\\?[\\x21-\\x7e&&[^\"<>\\\\#]]*)?");

    public SavedSearch {
        Invariant.require(
                !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl),
                "Een naam heeft 1 tot 100 tekens op één regel");
        Invariant.require(
                address.length() <= LONGEST_ADDRESS && OURS.matcher(address).matches(),
                "Te bewaren is het adres van een lijst, een zoekvraag, wijzigingen of debatbladen op deze site, van hoogstens"
                        + " 2000 tekens");
    }
}
