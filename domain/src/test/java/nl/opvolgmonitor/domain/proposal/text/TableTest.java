package nl.opvolgmonitor.domain.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;
import org.junit.jupiter.api.Test;

final class TableTest {

    private static final String TEXT = """
            De planning:

            | Actie | Planning |
            |---|---|
            | Handreiking opleveren | Q3 2026 |

            Wie\tWat
            VNG\tHandreiking
            """;

    @Test
    void readsRowsBetweenBarsAndBetweenTabs() {
        var tables = Table.in(TEXT);

        assertThat(tables).hasSize(2);
        assertThat(tables.getFirst().rows().getFirst())
                .extracting(Excerpt::raw)
                .containsExactly("Handreiking opleveren", "Q3 2026");
        assertThat(tables.getLast().rows().getFirst()).extracting(Excerpt::raw).containsExactly("VNG", "Handreiking");
    }

    @Test
    void findsAColumnByTheWordsOfItsHeading() {
        var table = Table.in(TEXT).getFirst();

        assertThat(table.column(Pattern.compile("Planning"))).isEqualTo(1);
        assertThat(table.column(Pattern.compile("Trekker"))).isEqualTo(-1);
    }

    @Test
    void keepsToTheLetterWhereEachCellStands() {
        Table.in(TEXT).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.stream())
                .forEach(cell ->
                        assertThat(TEXT.substring(cell.start(), cell.end())).isEqualTo(cell.raw()));
    }
}
