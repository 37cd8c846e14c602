package nl.opvolgmonitor.api.selection;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Sentence;

/** Reads the words of an address as values of the schema. What cannot be one is refused. */
final class ConditionValue {

    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Map<String, Function<String, Object>> READERS = Map.of(
            "String", word -> word,
            "ID", word -> new Key(word).value(),
            "Int", ConditionValue::year,
            "Boolean", ConditionValue::truth,
            "Date", word -> day(word).toString(),
            "DateTime", word -> moment(word).toString());

    private ConditionValue() {}

    /** As GraphQL takes it: a text, a number or a truth value. */
    static Object of(Condition condition, String word) {
        try {
            return READERS.getOrDefault(condition.type(), text -> named(condition, text))
                    .apply(word);
        } catch (InvalidContent | DateTimeException impossible) {
            throw new ConditionRefused(expected(condition, word));
        }
    }

    private static Sentence expected(Condition condition, String word) {
        var name = condition.parameter();
        return switch (condition.type()) {
            case "ID" -> Sentence.of("problem.write-a-key", name, word);
            case "Int" -> Sentence.of("problem.write-a-year", name, word);
            case "Boolean" -> Sentence.of("problem.write-yes-or-no", name, word);
            case "Date", "DateTime" -> Sentence.of("problem.write-a-day", name, word);
            default -> Sentence.of("problem.choose-from", name, word, choices(condition));
        };
    }

    private static String choices(Condition condition) {
        return String.join(", ", Labels.dutch().addresses(condition.type()));
    }

    private static String named(Condition condition, String word) {
        return Labels.dutch()
                .addressed(condition.type(), word)
                .orElseThrow(() -> new InvalidContent("Onbekende keuze"));
    }

    private static Object year(String word) {
        if (YEAR.matcher(word).matches()) {
            return Integer.valueOf(word);
        }
        throw new InvalidContent("Geen jaar");
    }

    private static Object truth(String word) {
        return switch (word) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new InvalidContent("Ja of nee");
        };
    }

    private static LocalDate day(String word) {
        if (DAY.matcher(word).matches()) {
            return LocalDate.parse(word);
        }
        throw new InvalidContent("Geen dag");
    }

    /** A day stands for its beginning in the Netherlands. */
    private static Instant moment(String word) {
        return DAY.matcher(word).matches()
                ? day(word).atStartOfDay(PointInTime.ZONE).toInstant()
                : Instant.parse(word);
    }
}
