package nl.opvolgmonitor.api.opendata;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.tables.Guard;
import nl.opvolgmonitor.ui.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name, what its cells hold, the values they may have (empty when any), and how to read a cell from
 * what a row stands for.
 */
record TableColumn<R>(String name, Datatype type, List<String> values, Function<R, @Nullable Object> cell) {

    /** Between the values of one cell. */
    static final String BETWEEN = "|";

    static <R> TableColumn<R> of(String name, Datatype type, Function<R, @Nullable Object> cell) {
        return new TableColumn<>(name, type, List.of(), cell);
    }

    /** Empty for what is not known. */
    String text(R row) {
        return written(cell.apply(row));
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                list.stream()
                        .map(Objects::toString)
                        .collect(Collectors.collectingAndThen(Collectors.joining(BETWEEN), Guard::on));
            case Enum<?> constant -> constant.name();
            case String text -> Guard.on(text);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** As CSV on the Web describes it. */
    Map<String, Object> described() {
        var description = new LinkedHashMap<String, Object>();
        description.put("name", name);
        description.put("titles", Map.of("nl", Labels.dutch().of("veld." + name)));
        description.put("datatype", type.described(values));
        if (type == Datatype.TEXTS) {
            description.put("separator", BETWEEN);
        }
        if (name.equals("key")) {
            description.put("required", true);
        }
        return description;
    }
}
