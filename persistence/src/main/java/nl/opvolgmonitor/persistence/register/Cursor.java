package nl.opvolgmonitor.persistence.register;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.InvalidContent;

/** The place of a row in an order, as text that a client only passes back. */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";
    private static final String NEVER = "infinity";
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    /** Reads what {@link #toString} wrote, for an order whose values are of these SQL types. */
    static Cursor parse(String text, List<String> types) {
        var values = List.of(decode(text).split(SEPARATOR, -1));
        if (values.size() != types.size()) {
            throw unreadable();
        }
        try {
            IntStream.range(0, types.size()).forEach(place -> check(values.get(place), types.get(place)));
        } catch (DateTimeException noSuchTime) {
            throw unreadable();
        }
        return new Cursor(values);
    }

    private static void check(String value, String type) {
        if (type.equals("date") && !value.equals(NEVER)) {
            LocalDate.parse(value);
        }
        if (type.equals("timestamptz")) {
            TIMESTAMP.parse(value);
        }
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    public static InvalidContent unreadable() {
        return new InvalidContent("Deze cursor is onleesbaar: begin opnieuw zonder after");
    }

    @Override
    public String toString() {
        var bytes = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
