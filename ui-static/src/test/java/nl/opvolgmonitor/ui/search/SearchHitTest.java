package nl.opvolgmonitor.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Span.Style;
import nl.opvolgmonitor.ui.search.SearchHit.SearchMark;
import org.junit.jupiter.api.Test;

class SearchHitTest {

    @Test
    void cutsASentenceWhereAMarkBeginsAndEnds() {
        assertThat(hit("de zorg nu", new SearchMark(3, 4)).pieces())
                .extracting(piece -> piece.span().text(), SearchHit.Piece::marked)
                .containsExactly(tuple("de ", false), tuple("zorg", true), tuple(" nu", false));
    }

    @Test
    void setsTheStylesOfTheSourceAlsoWithinAMark() {
        assertThat(hit("**de zorg**<sup>5</sup> nu", new SearchMark(5, 4)).pieces())
                .extracting(piece -> piece.span().style(), piece -> piece.span().text(), SearchHit.Piece::marked)
                .containsExactly(
                        tuple(Style.STRONG, "de ", false),
                        tuple(Style.STRONG, "zorg", true),
                        tuple(Style.NOTE, "5", false),
                        tuple(Style.PLAIN, " nu", false));
    }

    @Test
    void marksOnBothSidesOfAStyle() {
        assertThat(hit("op*pas*sen", new SearchMark(0, 10)).pieces())
                .extracting(piece -> piece.span().text(), SearchHit.Piece::marked)
                .containsExactly(tuple("op", true), tuple("pas", true), tuple("sen", true));
    }

    private static SearchHit hit(String sentence, SearchMark... marks) {
        return new SearchHit(
                new Named("Recommendation", "R1", null, null, null, null, null, null),
                new SearchHit.Held(null),
                null,
                sentence,
                null,
                List.of(marks));
    }
}
