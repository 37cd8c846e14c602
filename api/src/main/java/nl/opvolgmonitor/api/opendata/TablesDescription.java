package nl.opvolgmonitor.api.opendata;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.opvolgmonitor.api.register.RecordLine;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.register.Kind;

/** The description of the tables, as CSV on the Web (W3C, 2015) has it: columns, types, keys, and which key leads where. */
@Singleton
final class TablesDescription {

    private final Tables tables;

    TablesDescription(Tables tables) {
        this.tables = tables;
    }

    String of(Edition edition) {
        var description = new LinkedHashMap<String, Object>();
        description.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "nl")));
        description.put("dc:title", "Opvolgmonitor, editie " + edition.number());
        description.put("dc:identifier", "editie-" + edition.number());
        description.put("dc:license", Map.of("@id", Licence.ADDRESS));
        description.put(
                "dc:modified",
                new TreeMap<>(Map.of("@value", edition.publishedAt().toString(), "@type", "xsd:dateTime")));
        description.put(
                "dialect",
                new TreeMap<>(Map.of("encoding", "utf-8", "lineTerminators", List.of("\r\n", "\n"), "header", true)));
        description.put("tables", all().stream().map(Table::described).toList());
        return RecordLine.of(description);
    }

    private List<Table<?>> all() {
        var all = new ArrayList<Table<?>>();
        all.add(Tables.RECORDS);
        for (var kind : Kind.values()) {
            all.add(tables.of(kind));
        }
        all.addAll(List.of(PartTables.LINKS, PartTables.QUOTES, PartTables.TEXTS));
        return all;
    }
}
