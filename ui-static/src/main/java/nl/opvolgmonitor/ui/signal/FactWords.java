package nl.opvolgmonitor.ui.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;

/** What a fact says, as a sentence. */
public record FactWords(Language language) {

    private static final String SENTENCES = "signal.said.";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile("P-?\\d+D");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** The key of the sentence among the texts of the interface. */
    public static String key(String said) {
        return SENTENCES + said;
    }

    public String of(String said, List<String> values) {
        return Messages.in(language)
                .text(key(said), values.stream().map(this::written).toArray());
    }

    /** A value as readers of the language write it; words of the register stay as they are. */
    public String written(String value) {
        if (DAY.matcher(value).matches()) {
            return Dates.in(language).day(LocalDate.parse(value));
        }
        if (DAYS.matcher(value).matches()) {
            return Dates.in(language).days(Long.parseLong(value.substring(1, value.length() - 1)));
        }
        return Labels.in(language).find(value).orElse(value);
    }

    /** Whether these are words of the register, which no page translates. */
    public boolean isQuoted(String value) {
        return !DAY.matcher(value).matches()
                && !DAYS.matcher(value).matches()
                && !NUMBER.matcher(value).matches()
                && Labels.in(language).find(value).isEmpty();
    }
}
