package nl.opvolgmonitor.domain.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationPrinterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kst-28638-185               | Kamerstuk 28~638, nr. 185             | Kamerstukken 28638, nr. 185
            kst-35570-VI-50             | Kamerstuk 35~570 VI, nr. 50           | Kamerstukken 35570 VI, nr. 50
            kst-31700-VI-D              | Kamerstuk 31~700 VI, nr. D            | Kamerstukken I 31700 VI, D
            kst-15516-42e               | Kamerstuk 15~516, nr. 42e             | Kamerstukken I 15516, nr. 42e
            kst-21501-02-3174           | Kamerstuk 21~501-02, nr. 3174         | Kamerstukken 21501-02, nr. 3174
            kst-CXXIV-G                 | Kamerstuk CXXIV, nr. G                | Kamerstukken I CXXIV, G
            kst-34389-9#bijlage         | Bijlage bij Kamerstuk 34~389, nr. 9   | Bijlage bij Kamerstukken 34389, nr. 9
            dossier-31945               | Kamerstukdossier 31~945               | Kamerstukken 31945
            dossier-35300-A             | Kamerstukdossier 35~300 A             | Kamerstukdossier 35300 A
            h-tk-20102011-108-5 | Handelingen II 2010/11, nr. 108, item 5 | Handelingen II 2010/11, nr. 108, item 5
            h-tk-20072008-7909-7943     | Handelingen II 2007/08, p. 7909-7943  | Handelingen II 2007/08, p. 7909-7943
            ah-ek-20142015-12 | Aanhangsel Handelingen I 2014/15, nr. 12 | Aanhangsel Handelingen I 2014/15, nr. 12
            stb-2013-444                | Stb. 2013, 444                        | Stb. 2013, 444
            BWBR0034176/artikel/7/lid/3 | BWBR0034176, artikel 7, lid 3         | BWBR0034176, artikel 7, lid 3
            kst-1263281                 | kst-1263281                           | kst-1263281
            T02883                      | T02883                                | T02883
            """)
    void printsBothStyles(String key, String letter, String legal) {
        assertThat(CitationPrinter.letter(key)).isEqualTo(letter.replace('~', '\u00a0'));
        assertThat(CitationPrinter.legal(key)).isEqualTo(legal);
    }

    @Test
    void printsTheHouseAndTheYearOfAPaperWhenTheyAreGiven() {
        var year = new ParliamentaryYear(2009);

        assertThat(CitationPrinter.legal("kst-27858-88", House.TWEEDE_KAMER, year))
                .isEqualTo("Kamerstukken II 2009/10, 27858, nr. 88");
        assertThat(CitationPrinter.legal("kst-31700-VI-D", House.EERSTE_KAMER, year))
                .isEqualTo("Kamerstukken I 2009/10, 31700 VI, D");
    }

    @Test
    void leavesAloneWhatIsNoKey() {
        assertThat(CitationPrinter.letter("Kamerstuk onbekend")).isEqualTo("Kamerstuk onbekend");
        assertThat(CitationPrinter.legal("")).isEmpty();
    }
}
