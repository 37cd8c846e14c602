package nl.opvolgmonitor.domain.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CitationPropertiesTest {

    private static final List<String> SCRAPS = List.of(
            "Kamerstuk ",
            "Kamerstukken II ",
            "Bijlage bij ",
            "28 638",
            "31015",
            " VI",
            "-VI",
            ", ",
            "nr. ",
            "nrs. ",
            "185",
            " en ",
            "217",
            "1O3",
            "42e",
            ", D",
            "(",
            ")",
            "2019/20, ",
            "2019/21, ",
            "Handelingen I ",
            "item 3",
            "p. 12-14",
            "Aanhangsel ",
            "kst-",
            "kst-31015-",
            "h-tk-20192020-80-3",
            "ah-",
            "1263281",
            "T02883",
            "TZ202412-116",
            "2022D54741",
            "\n",
            "\n\n",
            "Nr. 5",
            " MOTIE",
            "CXXIV",
            "BWBR0034176",
            ", artikel 7",
            "ECLI:NL:HR:2013:",
            "https://",
            "Stb. 2013",
            "\u00a0",
            "\u00ad",
            "–",
            "t/m ",
            "9 juni 2020 ",
            "99 mei 0000 ",
            "toegevoegd aan wetsvoorstel ",
            "onder ",
            "/",
            "-",
            "Ⅵ",
            "١٢");

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        CitationReader.keyOf(text);
        assertThatPlacesAreRight(text, CitationReader.read(text));
    }

    @Property(tries = 2000)
    void anyHeapOfScrapsIsReadWithoutFailing(@ForAll("heaps") String text) {
        CitationReader.keyOf(text);
        assertThatPlacesAreRight(text, CitationReader.read(text, LocalDate.MIN));
        assertThatPlacesAreRight(text, CitationReader.read(text, LocalDate.MAX));
    }

    @Property(tries = 2000)
    void whatIsPrintedIsReadAsTheSameKey(@ForAll("keys") String key) {
        var year = new ParliamentaryYear(2009);
        var printed = List.of(
                key,
                CitationPrinter.letter(key),
                CitationPrinter.legal(key),
                CitationPrinter.legal(key, House.TWEEDE_KAMER, year));

        assertThat(printed).allSatisfy(text -> {
            assertThat(Found.keys(text)).containsExactly(key);
            assertThat(Found.keys("(" + text + ").")).containsExactly(key);
            assertThat(CitationReader.keyOf(text)).contains(key);
        });
    }

    @Property
    void everyKeyThatIsReadCanBePrintedAndReadAgain(@ForAll("heaps") String text) {
        assertThat(Found.keys(text))
                .allSatisfy(key ->
                        assertThat(Found.keys(CitationPrinter.letter(key))).containsExactly(key));
    }

    @Property
    void printingAnyTextDoesNotFail(@ForAll String text, @ForAll("heaps") String heap) {
        assertThat(CitationPrinter.letter(text)).isNotNull();
        assertThat(CitationPrinter.legal(heap)).isNotNull();
    }

    private static void assertThatPlacesAreRight(String text, List<Finding> findings) {
        int previous = 0;
        for (var finding : findings) {
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.raw());
            assertThat(finding.start()).isGreaterThanOrEqualTo(previous);
            previous = finding.start();
        }
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(30).map(scraps -> String.join("", scraps));
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.oneOf(papers(), dossiers(), debates(), questions(), others());
    }

    private Arbitrary<String> papers() {
        var subNumber = Arbitraries.of("1", "05", "18", "185", "3918", "12345", "42e", "A", "D", "VII", "AB", "XYZ");
        return Combinators.combine(dossier(), subNumber, Arbitraries.of("", "#bijlage"))
                .as((dossier, number, attachment) -> "kst-" + dossier + "-" + number + attachment);
    }

    private Arbitrary<String> dossiers() {
        return dossier().map(dossier -> "dossier-" + dossier);
    }

    private Arbitrary<String> dossier() {
        var number = Arbitraries.oneOf(
                Arbitraries.integers().between(10000, 99999).map(Object::toString),
                Arbitraries.of("21501", "CXXIV", "CXL"));
        var addition = Arbitraries.of("", "", "-VI", "-X", "-IIA", "-XVI", "-A", "-C", "-D", "-02", "-18");
        return Combinators.combine(number, addition).as(String::concat);
    }

    private Arbitrary<String> debates() {
        return Combinators.combine(
                        Arbitraries.of("tk", "ek", "vv"),
                        years(),
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 9999))
                .as("h-%s-%s-%d-%d"::formatted);
    }

    private Arbitrary<String> questions() {
        return Combinators.combine(
                        Arbitraries.of("tk", "ek"),
                        years(),
                        Arbitraries.integers().between(1, 9999))
                .as("ah-%s-%s-%d"::formatted);
    }

    private Arbitrary<String> years() {
        return Arbitraries.integers().between(1950, 2050).map(year -> "%d%d".formatted(year, year + 1));
    }

    private Arbitrary<String> others() {
        return Arbitraries.of(
                "T02883",
                "TZ202412-116",
                "2022D54741",
                "2022Z03223",
                "nds-tk-2022D54741",
                "blg-1184123",
                "kst-1263281",
                "ah-1263281",
                "kst-34086-B-n1",
                "h-tk-20112012-12-3-n1",
                "stb-2013-444",
                "stcrt-2012-12253",
                "trb-2004-4",
                "BWBR0034176",
                "BWBR0005537/artikel/3:2",
                "BWBR0034176/artikel/7a/lid/3",
                "ECLI:NL:HR:2013:BZ1234");
    }
}
