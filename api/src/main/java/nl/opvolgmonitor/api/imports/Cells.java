package nl.opvolgmonitor.api.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.api.tables.Guard;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** Reads the text of a cell as the value of a field, and writes the one as the other. */
final class Cells {

    /** In a cell of a record that exists: the field becomes empty. */
    static final String EMPTIED = "(leeg)";

    private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern DUTCH_NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{3})*,\\d+|-?\\d+(,\\d+)?");

    private Cells() {}

    /** A text, number, truth, list or map, as a register file would give it. */
    static Object read(Column column, String text) {
        return switch (column.form()) {
            case TEXT -> Guard.off(text);
            case KEY -> text.strip();
            case DAY -> String.valueOf(day(text.strip()));
            case YES_NO -> truth(text.strip());
            case NUMBER -> number(text.strip());
            case DECIMAL -> decimal(text.strip());
            case CHOICE -> Choices.read(column, text.strip());
            case MOMENT -> Moments.read(text.strip());
            case TEXTS -> items(text);
            case LINKS -> items(text).stream().map(Cells::link).toList();
        };
    }

    static LocalDate day(String text) {
        var dutch = DUTCH_DAY.matcher(text);
        try {
            return dutch.matches()
                    ? LocalDate.of(whole(dutch.group(3)), whole(dutch.group(2)), whole(dutch.group(1)))
                    : LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new CellFault("«%s» is geen dag".formatted(text), "Schrijf een dag als 2021-01-31 of 31-01-2021");
        }
    }

    private static int whole(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ja", "j", "waar", "true", "1" -> true;
            case "nee", "n", "onwaar", "false", "0" -> false;
            default -> throw new CellFault("«%s» is geen ja of nee".formatted(text), "Schrijf ja of nee");
        };
    }

    private static int number(String text) {
        try {
            return new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException none) {
            throw new CellFault("«%s» is geen geheel getal".formatted(text), "Schrijf alleen cijfers");
        }
    }

    private static BigDecimal decimal(String text) {
        try {
            return DUTCH_NUMBER.matcher(text).matches()
                    ? new BigDecimal(text.replace(".", "").replace(',', '.'))
                    : new BigDecimal(text);
        } catch (NumberFormatException none) {
            throw new CellFault("«%s» is geen getal".formatted(text), "Schrijf een getal, bijvoorbeeld 1250000,50");
        }
    }

    /** A backslash takes the meaning from the bar or backslash after it. */
    private static List<String> items(String text) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            var character = text.charAt(place);
            if (character == '|') {
                add(items, item);
            } else {
                var escapes = character == '\\' && place + 1 < text.length() && isSpecial(text.charAt(place + 1));
                item.append(escapes ? text.charAt(++place) : character);
            }
        }
        add(items, item);
        return items;
    }

    private static boolean isSpecial(char character) {
        return character == '|' || character == '\\';
    }

    private static void add(List<String> items, StringBuilder item) {
        if (!item.toString().isBlank()) {
            items.add(Guard.off(item.toString().strip()));
        }
        item.setLength(0);
    }

    private static Map<String, @Nullable Object> link(String text) {
        var parts = text.split("=", 3);
        if (parts.length < 2) {
            throw new CellFault(
                    "«%s» is geen verwijzing".formatted(text),
                    "Schrijf ROL=sleutel, ROL=sleutel=naam of ROL==naam, bijvoorbeeld EXECUTOR=mnre1058");
        }
        var role = new Column("links", "links", Form.CHOICE, Role.class, false);
        var link = new LinkedHashMap<String, @Nullable Object>();
        link.put("role", Choices.read(role, parts[0].strip()));
        link.put("target", parts[1].isBlank() ? null : parts[1].strip());
        link.put("name", parts.length < 3 || parts[2].isBlank() ? null : parts[2].strip());
        return link;
    }

    /** A list as the text of one cell. */
    static String joined(List<String> items) {
        return String.join(
                " | ",
                items.stream()
                        .map(item -> item.replace("\\", "\\\\").replace("|", "\\|"))
                        .toList());
    }
}
