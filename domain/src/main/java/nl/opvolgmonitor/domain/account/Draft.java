package nl.opvolgmonitor.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.register.Invariant;

/**
 * What somebody was typing into a form of the workplace. It is no record.
 *
 * @param subject the pseudonym of the account
 * @param address of the form: {@code /werk/nieuw/aanbeveling}
 * @param title what to call it in a list; 1 to 200 characters
 * @param content the form as JSON, for the form itself to read
 */
public record Draft(String subject, String address, String title, String content, Instant savedAt) {

    /** How many one account keeps at most. */
    public static final int MOST = 200;

    /** How long it is kept after the last key: whoever has not come back by then will not, and it may name people. */
    public static final Duration KEPT = Duration.ofDays(180);

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_CONTENT = 200_000;
    private static final Pattern OURS = Pattern.compile("/werk/[\\x21-\\x7e&&[^\"<>\\\\]]+");

    public Draft {
        Invariant.require(
                !title.isBlank() && title.length() <= LONGEST_TITLE, "De naam van een concept heeft 1 tot 200 tekens");
        Invariant.require(
                address.length() <= LONGEST_ADDRESS && OURS.matcher(address).matches(),
                "Een concept hoort bij het adres van een formulier onder /werk/, van hoogstens 500 tekens");
        Invariant.require(
                content.length() <= LONGEST_CONTENT,
                "Dit formulier is te groot om tussentijds te bewaren: hoogstens 200.000 tekens");
    }
}
