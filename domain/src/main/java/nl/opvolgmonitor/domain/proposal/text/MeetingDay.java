package nl.opvolgmonitor.domain.proposal.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Letter;
import org.jspecify.annotations.Nullable;

/** On which day a debate was held: its report is adopted later, and that is the day at its head. */
public final class MeetingDay {

    private static final Pattern HELD = Pattern.compile(
            "(?iu)\\b(?:heeft|hebben|is|werd)\\b.{0,40}?\\bop (?=\\d{1,2} \\p{L}+ \\d{4}\\b.{0,80}?\\b(?:gevoerd|gesproken|gehouden|overleg|vergaderd)\\b)");
    private static final int REACH = 30;

    private MeetingDay() {}

    /** As the report says it, otherwise the day of the document; null when neither is known. */
    public static @Nullable LocalDate of(Letter letter) {
        return Sentence.of(letter).stream()
                .limit(REACH)
                .flatMap(sentence -> in(sentence.text()).stream())
                .findFirst()
                .orElse(letter.head().date());
    }

    private static Optional<LocalDate> in(String sentence) {
        var held = HELD.matcher(sentence);
        return held.find() ? Days.first(sentence, held.end(), sentence.length()) : Optional.empty();
    }
}
