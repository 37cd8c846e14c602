package nl.opvolgmonitor.api.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.register.Precision;
import org.jspecify.annotations.Nullable;

/** Reads when something happened, no more exactly than the cell says. */
final class Moments {

    private static final Pattern PERIOD =
            Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])|-[KkQq]([1-4])|-[HhSs]([12])|/(\\d{4}))?");

    private Moments() {}

    /** A day as text, anything else as the parts of a moment. */
    static Object read(String text) {
        if (text.equalsIgnoreCase("onbekend")) {
            return Map.of("precision", Precision.UNKNOWN.name());
        }
        var period = PERIOD.matcher(text);
        if (!period.matches()) {
            return String.valueOf(Cells.day(text));
        }
        try {
            return period(period);
        } catch (DateTimeException none) {
            throw new CellFault("«%s» is geen tijdvak".formatted(text), Form.MOMENT.dutch());
        }
    }

    private static Map<String, @Nullable Object> period(MatchResult said) {
        var year = Integer.parseInt(said.group(1));
        if (said.group(2) != null) {
            return months(Precision.MONTH, YearMonth.of(year, Integer.parseInt(said.group(2))), 1);
        }
        if (said.group(3) != null) {
            return months(Precision.QUARTER, YearMonth.of(year, 3 * Integer.parseInt(said.group(3)) - 2), 3);
        }
        if (said.group(4) != null) {
            return months(Precision.HALF_YEAR, YearMonth.of(year, 6 * Integer.parseInt(said.group(4)) - 5), 6);
        }
        return said.group(5) == null
                ? months(Precision.YEAR, YearMonth.of(year, 1), 12)
                : parts(
                        Precision.YEAR_RANGE,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(Integer.parseInt(said.group(5)), 12, 31));
    }

    private static Map<String, @Nullable Object> months(Precision precision, YearMonth first, int months) {
        return parts(precision, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    private static Map<String, @Nullable Object> parts(Precision precision, LocalDate earliest, LocalDate latest) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        parts.put("precision", precision.name());
        parts.put("earliest", earliest.toString());
        parts.put("latest", latest.toString());
        return parts;
    }
}
