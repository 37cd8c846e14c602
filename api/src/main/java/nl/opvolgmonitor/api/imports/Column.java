package nl.opvolgmonitor.api.imports;

import java.util.List;
import java.util.stream.Stream;

/** A column of a sheet: its heading, the field it fills, what its cells hold, and whether a new record needs it. */
record Column(String heading, String field, Form form, Class<?> type, boolean needed) {

    /** The names that a cell may have; empty when it may hold anything of its form. */
    List<String> allowed() {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }
}
