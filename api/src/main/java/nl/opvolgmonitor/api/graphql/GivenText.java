package nl.opvolgmonitor.api.graphql;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Invariant;
import org.jspecify.annotations.Nullable;

/**
 * A text that is given to be read, and then forgotten.
 *
 * @param documentDate null when it is not known
 */
public record GivenText(String text, @Nullable LocalDate documentDate) {

    private static final int LONGEST = 100_000;

    public GivenText {
        Invariant.require(
                text.length() <= LONGEST,
                "De tekst is te lang: %d tekens, hoogstens 100.000. Deel de tekst op".formatted(text.length()));
    }

    /** From the arguments {@code text} and {@code documentDate}. */
    public static GivenText of(Arguments arguments) {
        var date = arguments.values().get("documentDate") instanceof LocalDate day ? day : null;
        return new GivenText(arguments.text("text"), date);
    }
}
