package nl.opvolgmonitor.domain.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings met in the wild: sloppy, old, from other House styles, or damaged by extraction from PDF. */
class SpellingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kamerstukken II, 2008/09 34 473 nr. 251                       | kst-34473-251
            Kamerstukken Tweede Kamer 31-700 XII nr 6                     | kst-31700-XII-6
            Kamerstuk TK 31.700XII, 6                                     | kst-31700-XII-6
            Kamerstukken II, 2008/09, 31700.VIII, 32                      | kst-31700-VIII-32
            Kamerstukken II, 31 700-IIB, nr 2                             | kst-31700-IIB-2
            kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2           | kst-19700-XV-2
            Kamerstukken 2, 2008-2009, 31459, 22                          | kst-31459-22
            Tweede Kamer, vergaderjaar 2020–2021, 31 015, nr. 221 2       | kst-31015-221
            Eerste Kamer, vergaderjaar 2021–2022, CXLVIII, A 1            | kst-CXLVIII-A
            Kamerstuk I 31 145 nummer AA, p. 15                           | kst-31145-AA
            TK 2008-2009, 31473, nummer 25, bladzijde 5 - 6               | kst-31473-25
            Kamerstukken I 2003/04, 27 484 (R 1669), nr. 289              | kst-27484-289
            Kamerstuknr. 28638, nr. 3                                     | kst-28638-3
            Kamerstuk 21501-32-1740                                       | kst-21501-32-1740
            Kamerstukdossier 35 300 A                                     | dossier-35300-A
            1Kamerstukken II 2001/02, 28 295, nr. 1                       | kst-28295-1
            kst-34086-B-n1.html                                           | kst-34086-B-n1
            kst-36600-VIII                                                | dossier-36600-VIII
            kst-28638-18-bijlage.pdf                                      | kst-28638-18
            kst-31015-221/m3                                              | kst-31015-221
            onder nr. 60 toegevoegd aan wetsvoorstel 35526 - Tijdelijke   | kst-35526-60
            Zij krijgt letter Y (35300-VI).                               | kst-35300-VI-Y
            Handelingen EK 2019/20, 34, item 10                           | h-ek-20192020-34-10
            h-tk-20112012-12-3-n1                                         | h-tk-20112012-12-3-n1
            Aanhangsel Handelingen TK, 2007/08, nr. 1835, blz 33          | ah-tk-20072008-1835
            Staatsblad 2013, nr. 444                                      | stb-2013-444
            Stcrt. 2012, 12253                                            | stcrt-2012-12253
            Trb. 2004/4                                                   | trb-2004-4
            jci1.3:c:BWBR0034176&artikel=7&lid=3                          | BWBR0034176/artikel/7/lid/3
            https://wetten.overheid.nl/BWBR0034176/2020-01-01/#Artikel7   | BWBR0034176/artikel/7
            ecli:nl:hr:2013:bz1234.                                       | ECLI:NL:HR:2013:BZ1234
            NDS-TK-2022d54741                                             | nds-tk-2022D54741
            """)
    void readsOneKey(String text, String key) {
        assertThat(Found.keys(text)).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stb. 2013, 12 december
            kst-technische-briefing-2022-02-22
            1234T02883
            T028831
            nr. 3 (12 500)
            Kenmerk 3180123
            h-tk-00000001-1-1
            """)
    void readsNothing(String text) {
        assertThat(CitationReader.read(text)).isEmpty();
    }

    @Test
    void doesNotMindTypographicSpacesDashesAndLineEnds() {
        assertThat(Found.keys("Kamerstuk\u00a028\u202f638,\nnr.\u2009185")).containsExactly("kst-28638-185");
        assertThat(Found.keys("Kamer\u00adstuk 28638\u2011185")).containsExactly("kst-28638-185");
    }

    @Test
    void doesNotReadAcrossAnEmptyLine() {
        assertThat(Found.keys("Kamerstuk 28 638\n\nI. Inleiding")).containsExactly("dossier-28638");
        assertThat(Found.keys("Kamerstuk\n\n28 638, nr. 185")).isEmpty();
    }

    @Test
    void countsOffsetsInTheOriginalText() {
        var text = "\ud83d\udcc4 Kamer\u00adstuk 28\u00a0638, nr. 185.";

        var finding = CitationReader.read(text).getFirst();

        assertThat(finding.start()).isEqualTo(3);
        assertThat(finding.raw()).isEqualTo("Kamer\u00adstuk 28\u00a0638, nr. 185");
    }

    @Test
    void takesAWholeAddressAsThePhraseAndEachIdOnce() {
        var address = "https://repository.overheid.nl/frbr/kst/31015/kst-31015-221/1/xml/kst-31015-221.xml";

        assertThat(CitationReader.read("zie " + address + "."))
                .containsExactly(new Citation("kst-31015-221", 4, 4 + address.length(), address, List.of()));
    }
}
