package nl.opvolgmonitor.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.source.TextLine.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotedTextTest {

    private static final String TEXT = "Geachte\n\nDe  eerste zin. De tweede\nzin<sup>1</sup>. Slot.\nDe eerste zin.";

    @Test
    void keepsEveryLineAsReceived() {
        var lines = new QuotedText(TEXT, List.of()).lines();

        assertThat(lines).extracting(TextLine::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(lines).extracting(QuotedTextTest::words).contains("De  eerste zin. De tweede");
        assertThat(lines.get(1).isBlank()).isTrue();
    }

    @Test
    void marksAQuoteAcrossLinesWhateverItsWhiteSpace() {
        var lines = lines(quote("De tweede zin<sup>1</sup>.", 3));

        assertThat(quoted(lines.get(2))).isEqualTo("De tweede");
        assertThat(quoted(lines.get(3))).isEqualTo("zin1.");
        assertThat(lines.get(2).records()).hasSize(1);
        assertThat(lines.get(3).records()).isEmpty();
    }

    @Test
    void findsAQuoteAtItsOwnLineWhenTheWordsOccurTwice() {
        assertThat(lines(quote("De eerste zin.", 5)).get(4).records()).hasSize(1);
        assertThat(lines(quote("De eerste zin.", null)).get(2).records()).hasSize(1);
    }

    @Test
    void showsTheMarkOfAFootnoteApart() {
        var marks = lines().get(3).pieces().stream().filter(Piece::mark).toList();

        assertThat(marks).extracting(Piece::footnote).containsExactly(1);
    }

    @Test
    void namesARecordOnceOnALine() {
        assertThat(lines(quote("De eerste", 3), quote("De tweede", 3)).get(2).records())
                .hasSize(1);
    }

    @Test
    void passesOverAQuoteThatDoesNotOccur() {
        assertThat(lines(quote("Iets anders", 99)))
                .allSatisfy(line -> assertThat(quoted(line)).isEmpty());
    }

    private static List<TextLine> lines(Registered... quotes) {
        return new QuotedText(TEXT, List.of(quotes)).lines();
    }

    private static Registered quote(String quote, @Nullable Integer line) {
        var named = new Named("Commitment", "brief/m1", null, null, "tekst", null, null, null);
        return new Registered(named, EvidenceRole.PROOF, quote, line);
    }

    private static String words(TextLine line) {
        return line.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String quoted(TextLine line) {
        return line.pieces().stream().filter(Piece::quoted).map(Piece::text).collect(Collectors.joining());
    }
}
