package nl.opvolgmonitor.persistence.backup;

import java.util.List;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.backup.TableShape;

/** Names as every version of PostgreSQL reads them; which of them need quotes differs from one to the next. */
final class Quoted {

    private Quoted() {}

    /** A table with its schema. */
    static String table(String name) {
        return List.of(name.split("\\.", 2)).stream().map(Quoted::word).collect(Collectors.joining("."));
    }

    /** A table and its columns, for COPY. */
    static String shape(TableShape table) {
        return table.columns().stream()
                .map(Quoted::word)
                .collect(Collectors.joining(", ", table(table.name()) + " (", ")"));
    }

    private static String word(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
