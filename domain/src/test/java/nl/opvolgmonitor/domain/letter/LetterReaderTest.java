package nl.opvolgmonitor.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterReaderTest {

    private final Letter answer = LetterReader.read(Texts.of("kst-31015-221"));
    private final Letter invented = LetterReader.read(Texts.of("verzonnen-ministeriebrief"));

    @Test
    void readsThePrintedHeadOfAPaper() {
        var head = answer.head();

        assertThat(head.key()).isEqualTo("kst-31015-221");
        assertThat(head.parliamentaryYear()).isEqualTo("2020-2021");
        assertThat(head.dossierTitle()).isEqualTo("Kindermishandeling");
        assertThat(head.date()).isEqualTo(LocalDate.of(2021, 1, 11));
        assertThat(head.sender()).isEqualTo("Staatssecretaris van Justitie en Veiligheid");
        assertThat(head.addressee()).isEqualTo("Voorzitter van de Tweede Kamer der Staten-Generaal");
    }

    @Test
    void readsWhoSignedAndOnWhoseBehalf() {
        assertThat(answer.head().signatories())
                .containsExactly(new Head.Signatory("Staatssecretaris van Justitie en Veiligheid", "A. Broekers-Knol"));
        assertThat(answer.head().onBehalfOf())
                .containsExactly(
                        "Minister van Buitenlandse Zaken",
                        "Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking",
                        "Staatssecretaris van Volksgezondheid, Welzijn en Sport");
    }

    @Test
    void readsTheLabelsOfALetterhead() {
        assertThat(invented.head().date()).isEqualTo(LocalDate.of(2024, 11, 2));
        assertThat(invented.head().subject()).isEqualTo("Reactie op het rapport over verzonnen hulp");
        assertThat(invented.head().reference()).isEqualTo("4000123-1");
    }

    @Test
    void findsTheHeadingsThatASectionStandsUnder() {
        assertThat(Texts.headings(answer))
                .hasSize(4)
                .element(1)
                .asString()
                .startsWith("Aanbeveling 2. Geef prioriteit");
        assertThat(Texts.headings(answer)).endsWith("Ten slotte");
        assertThat(Texts.headings(invented)).contains("Wat ik ga doen");
    }

    @Test
    void joinsASentenceThatNotesAndAPageBreakCutInTwo() {
        var cut = Texts.sentences(answer).stream()
                .filter(sentence -> sentence.text().contains("de problematiek en kwetsbaarheden rondom"))
                .findFirst()
                .orElseThrow();

        assertThat(cut.excerpts()).hasSize(2);
        assertThat(cut.excerpts().getLast().raw()).startsWith("kwetsbaarheden").endsWith("waarde is.");
        assertThat(cut.excerpts().getLast().line()).isEqualTo(31);
    }

    @Test
    void joinsASentenceThatBeginsOnTheLastLineOfAPage() {
        assertThat(Texts.words(answer)).anyMatch(sentence -> sentence.startsWith("Op 7 september 2020 heeft daarom"));
    }

    @Test
    void bindsEveryNoteToItsAnchor() {
        assertThat(answer.notes()).hasSize(16).allMatch(Note::anchored);
        assertThat(answer.notes().get(9).words().text()).isEqualTo("Kamerstuk 35 570 VI, nr. 50.");
        assertThat(Texts.sentences(answer))
                .filteredOn(sentence ->
                        sentence.anchors(0, sentence.text().length()).contains(10))
                .singleElement()
                .extracting(Words::text)
                .asString()
                .startsWith("In lijn met de aanbeveling");
    }

    @Test
    void bindsANoteWhoseAnchorStuckToAWord() {
        assertThat(invented.notes()).singleElement().matches(Note::anchored);
        assertThat(Texts.words(invented)).contains("Het rapport over de verzonnen hulp verscheen in september.");
    }

    @Test
    void leavesOutPageFurnitureAndMakesBrokenWordsWhole() {
        assertThat(Texts.words(invented))
                .anyMatch(sentence -> sentence.endsWith("in op de aanbevelingen."))
                .contains("De op- en afschaling van de hulp is daarbij een punt van aandacht.");
    }

    @Test
    void leavesOutWhoCanBeCalledAboutTheLetter() {
        assertThat(Texts.words(invented).toString()).doesNotContain("P. Verzonnen", "070 000", "@");
        assertThat(invented.head().toString()).doesNotContain("P. Verzonnen", "070 000", "@");
    }

    @Test
    void doesNotEndASentenceAtAnAbbreviation() {
        assertThat(Texts.words(invented)).contains("In nr. 3 van de bijlage staat meer, o.a. over dr. J. Jansen.");
    }

    @Test
    void keepsTheItemsOfAListApart() {
        assertThat(invented.sections().stream().flatMap(section -> section.paragraphs().stream()))
                .filteredOn(Paragraph::item)
                .extracting(paragraph -> paragraph.sentences().getFirst().text())
                .containsExactly("gemeenten krijgen een handreiking;", "de inspectie houdt toezicht.");
    }

    @Test
    void readsAMotion() {
        var motion = LetterReader.read(Texts.of("motie-28638-167"));

        assertThat(motion.genre()).isEqualTo(Genre.MOTION);
        assertThat(motion.head().key()).isEqualTo("kst-28638-167");
        assertThat(motion.head().type()).isEqualTo("MOTIE VAN HET LID KUIK C.S.");
        assertThat(motion.head().date()).isEqualTo(LocalDate.of(2019, 7, 4));
        assertThat(Texts.words(motion)).contains("en gaat over tot de orde van de dag.", "Van Wijngaarden");
    }

    @ParameterizedTest
    @CsvSource({
        "kst-31015-221, LETTER",
        "verzonnen-ministeriebrief, LETTER",
        "brief-schippers, RAPPORTEUR",
        "jaarplan-2024, RAPPORTEUR",
        "jaarverslag-2020, RAPPORTEUR",
        "spreektekst, RAPPORTEUR"
    })
    void tellsTheGenre(String name, Genre genre) {
        assertThat(LetterReader.read(Texts.of(name)).genre()).isEqualTo(genre);
    }

    @Test
    void readsOverTheColumnThatScanningPutBetweenTheWords() {
        var letter = LetterReader.read(Texts.of("brief-schippers"));

        assertThat(Texts.words(letter))
                .anyMatch(sentence -> sentence.endsWith(
                        "te beleggen bij de minister van Veiligheid en Justitie (net als thans het geval is)."))
                .anyMatch(sentence -> sentence.contains("dat zich binnen migratiestromen veel slachtoffers"));
    }

    @Test
    void hasTheTurnsOfADebateUnderTheNamesOfTheSpeakers() {
        var debate = LetterReader.read("""
                28 638 Mensenhandel

                Nr. 900 VERSLAG VAN EEN COMMISSIEDEBAT

                Vastgesteld 3 juli 2024

                De **voorzitter**:
                Ik open de vergadering.

                Mevrouw **Verzonnen** (XYZ): Voorzitter. Een vraag.

                Minister **Bedacht**:
                Dat zeg ik toe.
                """);

        assertThat(debate.genre()).isEqualTo(Genre.DEBATE);
        assertThat(Texts.headings(debate))
                .containsExactly("De voorzitter:", "Mevrouw Verzonnen (XYZ):", "Minister Bedacht:");
        assertThat(Texts.words(debate)).contains("Voorzitter.", "Een vraag.", "Dat zeg ik toe.");
    }

    @Test
    void readsNothingInNothing() {
        assertThat(LetterReader.read(" \n\n ").sections()).isEqualTo(List.of());
    }

    @Test
    void doesNotTakeTheDayOfAPledgeForThatOfThePage() {
        var page = "Toezegging over de opvang (T03777)\n\nDatum toezegging\n11 november 2025\nDeadline\n1 juli 2026\n";

        var letter = LetterReader.read(page);

        assertThat(letter.head().date()).isNull();
    }

    @Test
    void readsTheCellsOfATableApart() {
        var letter = LetterReader.read("| Opstellen van een plan. | Gemeenten doen dit. |");

        assertThat(letter.sections().getFirst().paragraphs()).hasSize(2);
    }
}
