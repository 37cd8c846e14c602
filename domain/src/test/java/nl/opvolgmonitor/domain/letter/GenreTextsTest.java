package nl.opvolgmonitor.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Invented texts in the forms in which the genre is pasted. */
class GenreTextsTest {

    private final Letter paper = LetterReader.read(Texts.of("verzonnen-kamerstuk-uit-pdf"));
    private final Letter letter = LetterReader.read(Texts.of("verzonnen-brief-met-adresblok"));

    @Test
    void tellsNumberedHeadingsFromNotesInTheTextOfAPdf() {
        assertThat(Texts.headings(paper))
                .containsSubsequence(
                        "1. Aanbevelingen",
                        "Aanbeveling 1. Zorg voor voldoende capaciteit",
                        "Aanbeveling 2. Onderzoek recidive",
                        "Tot slot");
        assertThat(paper.notes()).hasSize(3).allMatch(Note::anchored);
        assertThat(paper.notes().getFirst().words().text()).isEqualTo("Bijlage bij Kamerstuk 28 638, nr. 210.");
    }

    @Test
    void joinsASentenceOverAPageThoughItGoesOnWithAName() {
        assertThat(Texts.words(paper))
                .contains(
                        "In het overleg met de politie en het Openbaar Ministerie is afgesproken dat de cijfers jaarlijks worden gedeeld.");
    }

    @Test
    void mendsBrokenWordsAndKeepsSuspendedHyphens() {
        assertThat(Texts.words(paper))
                .contains("Ik ga eerst in op de aanbevelingen en daarna op de op- en afschaling van de opvang.")
                .anyMatch(words -> words.endsWith("van de Universiteit Leiden."));
    }

    @Test
    void leavesTheAddressBlockOutOnEveryPage() {
        assertThat(Texts.words(letter).toString())
                .doesNotContain(
                        "Beschermen", "Slachtofferbeleid", "P. Verzonnen", "Beleidsmedewerker", "06 12", "4756123")
                .contains("Ik dank de Nationaal Rapporteur voor het grondige onderzoek.");
        assertThat(letter.sections().getFirst().heading()).isNull();
    }

    @Test
    void takesNoMinisterInASentenceForASignatory() {
        assertThat(letter.head().signatories())
                .containsExactly(new Head.Signatory("Minister van Justitie en Veiligheid", "D. Verzonnen-Çelik"));
        assertThat(letter.head().onBehalfOf())
                .containsExactly(
                        "Minister van Sociale Zaken en Werkgelegenheid",
                        "Staatssecretaris van Volksgezondheid, Welzijn en Sport");
    }

    @Test
    void readsAnOfficeThatTakesTwoLines() {
        var head = LetterReader.read(Texts.of("verzonnen-ministeriebrief")).head();

        assertThat(head.sender()).isEqualTo("Staatssecretaris van Volksgezondheid, Welzijn en Sport");
        assertThat(head.signatories().getFirst().name()).isEqualTo("A.B. van der Verzonnen");
    }

    @Test
    void readsTheHeadOfALetterToTheEersteKamer() {
        var head = LetterReader.read(Texts.of("verzonnen-brief-eerste-kamer")).head();

        assertThat(head.key()).isEqualTo("kst-35570-VI-AB");
        assertThat(head.sender()).isEqualTo("Minister voor Rechtsbescherming");
        assertThat(head.number()).isEqualTo("AB");
    }

    @Test
    void readsTheItemsOfDecisionsAsHeadings() {
        var decisions = LetterReader.read(Texts.of("verzonnen-korte-aantekeningen"));

        assertThat(decisions.genre()).isEqualTo(Genre.DECISIONS);
        assertThat(decisions.head().date()).isEqualTo(LocalDate.of(2023, 3, 14));
        assertThat(Texts.headings(decisions)).contains("1. 35 349, H", "2. T03131", "3. Rondvraag");
    }

    @Test
    void readsAMotionWhoseTypeNamesTheOneThatItReplaces() {
        var motion = LetterReader.read(Texts.of("verzonnen-gewijzigde-motie"));

        assertThat(motion.genre()).isEqualTo(Genre.MOTION);
        assertThat(motion.head().key()).isEqualTo("kst-36410-VI-94");
        assertThat(motion.head().type()).endsWith("GEDRUKT ONDER NR. 55");
    }

    @Test
    void countsNotesThatEndInAnArrowBack() {
        var pasted = LetterReader.read(Texts.of("verzonnen-noten-met-pijl"));

        assertThat(pasted.notes()).hasSize(4).allMatch(Note::anchored);
        assertThat(pasted.notes().getFirst().words().text()).isEqualTo("Kamerstukken II 2019/20, 28 638, nr. 176.");
        assertThat(Texts.words(pasted)).anyMatch(words -> words.contains("een voortgangsbrief over de voortgang"));
    }

    @Test
    void findsTheFootnotesOfAPageOfOfficialPublications() {
        var page = LetterReader.read(Texts.of("verzonnen-pagina-bekendmakingen"));

        assertThat(page.notes()).hasSize(2).allMatch(Note::anchored);
        assertThat(page.head().signatories())
                .containsExactly(new Head.Signatory("Minister voor Rechtsbescherming", "S. Verzonnen"));
        assertThat(Texts.words(page))
                .last()
                .isEqualTo("Ik verwacht u hierover voor de Kerst nader te kunnen berichten.");
    }

    @Test
    void leavesOutTheMenusOfAPageAndKeepsTheFirstOfSeveralDossiers() {
        var page = LetterReader.read(Texts.of("verzonnen-pagina-met-menu"));

        assertThat(page.head().key()).isEqualTo("kst-33552-137");
        assertThat(page.head().sender()).isEqualTo("Staatssecretaris van Justitie en Veiligheid");
        assertThat(Texts.words(page)).first().isEqualTo("Slachtoffers verdienen erkenning en ondersteuning.");
    }

    @Test
    void goesOnBelowTheLabelOfAnotherColumn() {
        assertThat(Texts.words(LetterReader.read(Texts.of("brief-schippers"))))
                .anyMatch(words -> words.contains("zowel van het Openbaar Ministerie als van de International"));
    }

    @Test
    void findsAHeadingBetweenFullLines() {
        assertThat(Texts.headings(LetterReader.read(Texts.of("jaarplan-2024"))))
                .contains("2.4 Mensenhandel en seksueel geweld tegen kinderen in de context van migratie");
    }

    @Test
    void readsALabelWithAColonWhateverFollows() {
        var head = LetterReader.read("Betreft: verzonnen onderwerp\n\nHierbij zend ik u het rapport.")
                .head();

        assertThat(head.subject()).isEqualTo("verzonnen onderwerp");
    }
}
