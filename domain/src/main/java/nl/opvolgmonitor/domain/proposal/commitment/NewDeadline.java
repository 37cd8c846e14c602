package nl.opvolgmonitor.domain.proposal.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.proposal.text.Days;
import org.jspecify.annotations.Nullable;

/** The deadline that the Eerste Kamer gives a commitment: "met een nieuwe deadline van 1 juli 2024". The day itself counts. */
final class NewDeadline {

    private static final Pattern NAMED =
            Pattern.compile("(?iu)\\b(?:deadline|termijn|verleng\\p{L}*|uitgesteld|rappel\\p{L}*)\\b");
    private static final Pattern DAY = Pattern.compile("(?u)\\d{1,2} \\p{L}{3,9} \\d{4}");

    private NewDeadline() {}

    /** The fields of a deadline; empty when no deadline is named, or without a moment. */
    static Optional<Map<String, Object>> in(String clause, DeadlineReader reader, @Nullable LocalDate date) {
        var named = NAMED.matcher(clause);
        if (!named.find()) {
            return Optional.empty();
        }
        var rest = clause.substring(named.end());
        return day(rest)
                .or(() -> reader.read(rest, date).stream()
                        .filter(reading -> !reading.past())
                        .findFirst()
                        .map(DeadlineFields::of));
    }

    /** A day as it is written, such as "1 januari 2024". */
    static Optional<Map<String, Object>> day(String words) {
        var found = DAY.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        return Days.first(found.group(), null).map(day -> {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("raw", found.group());
            fields.put("kind", "DAY");
            fields.put("certainty", "SURE");
            fields.put("latest", day.toString());
            return fields;
        });
    }
}
