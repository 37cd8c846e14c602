package nl.opvolgmonitor.api.opendata;

import java.util.List;
import nl.opvolgmonitor.api.opendata.Tables.Row;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;

/** The tables of what a record has several of, or of what is too long for a row. */
final class PartTables {

    static final Table<Row<Link>> LINKS = new Table<>(
            "links.csv",
            "Wie en wat een record noemt, en in welke rol",
            List.of(
                    Tables.key(),
                    Tables.ordinal(),
                    new TableColumn<>(
                            "role",
                            Datatype.CODE,
                            Tables.names(Role.class),
                            row -> row.part().role()),
                    TableColumn.of("target", Datatype.KEY, row -> row.part().target()),
                    TableColumn.of("name", Datatype.TEXT, row -> row.part().name())),
            List.of("key", "ordinal"));

    static final Table<Row<Evidence>> QUOTES = new Table<>(
            "quotes.csv",
            "De letterlijke citaten die een record bewijzen",
            List.of(
                    Tables.key(),
                    Tables.ordinal(),
                    TableColumn.of("document", Datatype.KEY, row -> row.part().document()),
                    new TableColumn<>(
                            "role",
                            Datatype.CODE,
                            Tables.names(EvidenceRole.class),
                            row -> row.part().role()),
                    TableColumn.of("quote", Datatype.TEXT, row -> row.part().quote()),
                    TableColumn.of("line", Datatype.NUMBER, row -> row.part().line()),
                    TableColumn.of(
                            "footnote", Datatype.NUMBER, row -> row.part().footnote())),
            List.of("key", "ordinal"));

    static final Table<Row<String>> TEXTS = new Table<>(
            "texts.csv",
            "De teksten van documenten",
            List.of(Tables.key(), TableColumn.of("text", Datatype.TEXT, Row::part)),
            List.of("key"));

    private PartTables() {}
}
