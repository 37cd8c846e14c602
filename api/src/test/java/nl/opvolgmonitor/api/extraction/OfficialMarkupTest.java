package nl.opvolgmonitor.api.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.letter.Note;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.source.ExtractedText;
import nl.opvolgmonitor.domain.source.FileType;
import nl.opvolgmonitor.domain.source.FileUnreadable;
import nl.opvolgmonitor.domain.source.MediaTypeRefused;
import org.junit.jupiter.api.Test;

/** The words in these publications are made up; the elements are those of op-xsd-2012-2 and of the older DTD. */
class OfficialMarkupTest {

    private static final String LETTER = """
            <?xml version="1.0" encoding="utf-8"?>
            <officiele-publicatie><metadata><meta name="DC.creator" content="x"/></metadata><kamerstuk>
            <kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
            <tekstregel inhoud="vergaderjaar">Vergaderjaar 2023-2024</tekstregel></kamerstukkop>
            <dossier><dossiernummer><dossiernr>28 638</dossiernr></dossiernummer><titel>Mensenhandel</titel></dossier>
            <stuk><stuknr>Nr. <ondernummer kamer="2">901</ondernummer></stuknr>
            <titel>BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID</titel>
            <algemeen><vrije-tekst><tekst><al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
            <al>Den Haag, 12 maart 2024</al>
            <al>Deze brief gaat over het <nadruk type="cur">verzonnen</nadruk> rapport.<noot id="n1" type="voet"><noot.nr>1</noot.nr>            <noot.al>Kamerstuk 28 638, nr. 900.</noot.al></noot> Ik ga op alles in.</al>
            <tussenkop><nadruk type="vet">Aanbeveling 1</nadruk></tussenkop>
            <al>Deze aanbeveling neem ik over. Gemeenten krijgen:</al>
            <lijst><li><li.nr>–</li.nr><al>een handreiking;</al></li><li><li.nr>–</li.nr><al>een loket.</al></li></lijst>
            </tekst></vrije-tekst></algemeen>
            <ondertekening><functie>De Minister van Justitie en Veiligheid,</functie>
            <naam><voornaam>A.</voornaam> <achternaam>Verzonnen</achternaam></naam></ondertekening></stuk>
            </kamerstuk></officiele-publicatie>""";

    @Test
    void readsTheHeadOfALetter() {
        var head = letter(LETTER).head();

        assertThat(head.key()).isEqualTo("kst-28638-901");
        assertThat(head.date()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(head.dossierTitle()).isEqualTo("Mensenhandel");
        assertThat(head.signatories())
                .singleElement()
                .hasToString("Signatory[office=Minister van Justitie en Veiligheid, name=A. Verzonnen]");
    }

    @Test
    void keepsHeadingsItemsAndFootnotes() {
        var letter = letter(LETTER);

        assertThat(letter.sections()).last().satisfies(section -> {
            assertThat(section.heading()).extracting(Words::text).isEqualTo("Aanbeveling 1");
            assertThat(section.paragraphs()).hasSize(3);
            assertThat(section.paragraphs().getLast().item()).isTrue();
        });
        assertThat(letter.notes()).singleElement().matches(Note::anchored);
        assertThat(letter.sections().getFirst().paragraphs().getFirst().sentences())
                .extracting(Words::text)
                .containsExactly("Deze brief gaat over het verzonnen rapport.", "Ik ga op alles in.");
    }

    @Test
    void readsTheOlderDialectWithItsDocumentType() {
        var letter = letter("""
                <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE kamerwrk SYSTEM "kamerwrk.dtd">
                <kamerwrk><frontm><vergjaar>Vergaderjaar 2006-2007</vergjaar>
                <dossier><dossiernr>28 638</dossiernr><titel>Mensenhandel</titel></dossier></frontm>
                <body><stuk><stuknr>Nr. 30</stuknr><titel>BRIEF VAN DE MINISTER VAN JUSTITIE</titel>
                <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al><al>Den Haag, 1 februari 2007</al>
                <tuskop letat="vet">Inleiding</tuskop><al>Dit is een verzonnen brief uit vroeger jaren, over niets bijzonders.</al>
                </stuk></body></kamerwrk>""");

        assertThat(letter.head().key()).isEqualTo("kst-28638-30");
        assertThat(letter.sections())
                .singleElement()
                .satisfies(section ->
                        assertThat(section.heading()).extracting(Words::text).isEqualTo("Inleiding"));
    }

    @Test
    void readsTheOlderDialectAsItWasPublished() {
        var letter = letter("""
                <?xml version="1.0" encoding="utf-8"?>
                <kamerwrk kamer="2" publtype="meto"><metadata><meta name="x" content="y" /></metadata>
                <kop><titel>Tweede Kamer der Staten-Generaal</titel><subtitel>2</subtitel>
                <subtitel>Vergaderjaar 2008-2009</subtitel></kop>
                <frontm><versie dtd="0.10"></versie><ordernr>KST129542</ordernr><vergjaar>2008-2009</vergjaar>
                <onderw><nummer>28 638</nummer><naam>Mensenhandel</naam></onderw></frontm>
                <body><stuk><ltrlabel>Nr. </ltrlabel><nummer>45</nummer><titel>BRIEF VAN DE MINISTER VAN JUSTITIE</titel>
                <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al><al>Den Haag, 2 maart 2009</al>
                <tuskop letat="vet">1. Inleiding</tuskop>
                <al>Dit is een verzonnen brief<voetref refid="v1" nr="1"/> uit vroeger
                jaren, over niets bijzonders.</al><witreg></witreg>
                <ondtek><functie>De Minister van Justitie,</functie><naam>A. Verzonnen</naam></ondtek></stuk></body>
                <voetnoot id="v1" nr="1"><al>Kamerstuk 28 638, nr. 44.</al></voetnoot></kamerwrk>""");

        assertThat(letter.head().key()).isEqualTo("kst-28638-45");
        assertThat(letter.head().parliamentaryYear()).isEqualTo("2008-2009");
        assertThat(letter.head().dossierTitle()).isEqualTo("Mensenhandel");
        assertThat(letter.head().signatories()).hasSize(1);
        assertThat(letter.notes()).singleElement().matches(Note::anchored);
        assertThat(letter.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).extracting(Words::text).isEqualTo("1. Inleiding");
            assertThat(section.paragraphs().getFirst().sentences())
                    .extracting(Words::text)
                    .containsExactly("Dit is een verzonnen brief uit vroeger jaren, over niets bijzonders.");
        });
    }

    @Test
    void keepsTheChapterOfADossierOnItsLine() {
        var letter = letter(LETTER.replace(
                "<dossiernr>28 638</dossiernr>",
                "<dossiernr>35 570</dossiernr><begrotingshoofdstuk>VI</begrotingshoofdstuk>"));

        assertThat(letter.head().key()).isEqualTo("kst-35570-VI-901");
        assertThat(letter.head().dossierTitle()).isEqualTo("Mensenhandel");
    }

    @Test
    void refusesOtherXml() {
        assertThat(FileReading.of(utf8("<?xml version=\"1.0\"?><brief/>"))).isInstanceOf(MediaTypeRefused.class);
    }

    @Test
    void refusesEntities() {
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE kamerwrk [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><kamerwrk>&b;</kamerwrk>";

        assertThat(FileReading.of(utf8(bomb))).isEqualTo(FileUnreadable.broken(FileType.XML));
    }

    private static Letter letter(String xml) {
        return LetterReader.read(((ExtractedText) FileReading.of(utf8(xml))).text());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
