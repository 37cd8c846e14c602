package nl.opvolgmonitor.api.advice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static Table table(int columns, String word) {
        var cells = Collections.nCopies(columns, Run.line(word));
        return new Table("Tabel", Collections.nCopies(columns, "Kop"), List.of(cells));
    }

    @Test
    void givesEachColumnItsLongestWordHoweverLongTheOthersAre() {
        var lengthy =
                "Dit is een lange tekst die over vele regels van de bladzijde gaat en die van alles zegt. ".repeat(9);
        var table = new Table(
                "Tabel", List.of("Tekst", "Stand"), List.of(List.of(Run.line(lengthy), Run.line("overgenomen"))));

        var share = ColumnWidths.of(table, 1000).getLast();

        assertThat(share * 54.6).isGreaterThan(LetterWidths.of("overgenomen"));
        assertThat(ColumnWidths.of(table, 1000).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1000);
    }

    @Test
    void makesLettersSmallerOnlyWhenTheWordsDoNotFit() {
        assertThat(ColumnWidths.smaller(table(5, "overgenomen"))).isEqualTo(1);
        assertThat(ColumnWidths.smaller(table(7, "overgenomen"))).isBetween(0.7, 0.99);
    }
}
