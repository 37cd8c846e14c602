package nl.opvolgmonitor.api.advice.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import nl.opvolgmonitor.domain.advice.paper.Run;

/** A paper with every kind of block and run, and with what is hard to write. */
final class SamplePaper {

    static final LocalDate DAY = LocalDate.of(2026, 2, 22);
    static final int NOTES = 5;
    static final int ROWS = 60;

    private SamplePaper() {}

    static Paper paper() {
        return new Paper(
                "/nl/opvolgadviezen/2026-02-22/",
                "Opvolgadvies: wat er is gedaan met de aanbevelingen over ‘seksuele uitbuiting’ & mensenhandel",
                DAY,
                List.of(
                        fact("Stand per", words("22 februari 2026")),
                        fact("Staat", words("Vastgesteld")),
                        fact(
                                "Permanent adres",
                                link("/nl/opvolgadviezen/2026-02-22/", "/nl/opvolgadviezen/2026-02-22/")),
                        fact(
                                "Controlegetal",
                                words("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0bd822cd15d6c15b0f00a0"))),
                blocks());
    }

    private static List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(opening());
        for (var number = 1; number <= 4; number++) {
            blocks.addAll(recommendation(number));
        }
        blocks.addAll(tables());
        blocks.addAll(closing());
        return blocks;
    }

    private static List<Block> opening() {
        return List.of(
                new Block.Heading(1, "samenvatting", "Samenvatting"),
                new Block.Paragraph(List.of(
                        words("Van de "),
                        new Run.Strong("veertig aanbevelingen"),
                        words(" is bij zeven te zien dat zij zijn uitgevoerd"),
                        note(words("Bij < 20% en > 10%: zie \"Toelichting\" en 'Methode' & bronnen.")),
                        words(". De minister schreef dat hij dit "),
                        new Run.Quoted("met urgentie"),
                        words(
                                " zou oppakken; coördinatie, privé-opvang, één geïntegreerde aanpak, beëindiging, cliënten, crèmes en Ürümqi blijven. Zie "),
                        link("de bevindingen", "#bevindingen"),
                        words(" of "),
                        link(
                                "Kamerstuk 28638, nr. 240",
                                "https://zoek.officielebekendmakingen.nl/kst-28638-240.html?a=1&b=2"),
                        words("."))),
                new Block.Bullets(List.of(
                        List.of(
                                words("Registratie van slachtoffers bij de politie"),
                                note(
                                        words("Politie, "),
                                        link("jaarverslag", "https://example.org/jaar"),
                                        words(" 2024."))),
                        List.of(words("Opvang voor minderjarigen, "), new Run.Strong("in elke regio")),
                        List.of(words("Toezicht")))),
                new Block.Heading(1, "bevindingen", "Bevindingen per aanbeveling"));
    }

    private static List<Block> recommendation(int number) {
        return List.of(
                new Block.Heading(
                        2,
                        "aanbeveling-" + number,
                        "Aanbeveling " + number + ": maak het toezicht op <online> werving & uitbuiting sluitend"),
                new Block.Quotation(
                        "Zorg dat in elk van de vijfentwintig gemeenten een aandachtsfunctionaris is die slachtoffers herkent, registreert en doorverwijst.\nDoe dit vóór 1 januari 2027, en bericht de Kamer daarover.",
                        List.of(
                                words("Bron: Monitor mensenhandel, p. " + number + ", "),
                                link("passage", "/nl/rapporten/monitor/#p" + number))),
                new Block.Facts(List.of(
                        fact(
                                "Gericht aan",
                                words(
                                        "de minister van Justitie en Veiligheid, de staatssecretaris van Volksgezondheid, Welzijn en Sport en de Vereniging van Nederlandse Gemeenten")),
                        fact("Stand", new Run.Strong("deels uitgevoerd")))),
                new Block.Heading(3, "reactie-" + number, "Reactie van het kabinet"),
                new Block.Paragraph(
                        List.of(
                                words(
                                        "Het kabinet nam de aanbeveling over, met het voorbehoud dat gemeenten er zelf over gaan. "
                                                + "Dat is in de daaropvolgende voortgangsbrieven herhaald, zonder dat een termijn is genoemd. "
                                                + "Sindsdien is bij drie gemeenten een functionaris aangesteld, en is de registratie op twee punten verbeterd."))),
                new Block.Heading(4, "kamer-" + number, "Wat de Kamer vroeg"),
                new Block.Paragraph(List.of(words("Een motie vroeg om spoed."))));
    }

    private static List<Block> tables() {
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> List.of(
                        List.<Run>of(words("Aanbeveling " + row)),
                        List.<Run>of(words("Arbeidsmarktdiscriminatiebestrijdingsprogrammacoördinator" + row)),
                        List.<Run>of(words("Deels")),
                        List.<Run>of(
                                link("Brief " + row, "/nl/documenten/brief-" + row + "/"),
                                words(": de uitvoering is begonnen, maar het einddoel is niet gehaald"))))
                .toList();
        return List.of(
                new Block.Heading(1, "overzicht", "Overzicht"),
                new Block.Table(
                        "Alle aanbevelingen en hun stand",
                        List.of("Aanbeveling", "Gericht aan", "Stand", "Bewijs"),
                        rows),
                new Block.Paragraph(List.of(words("Na de tabel gaat de tekst verder."))),
                new Block.Table(
                        "Zeven kolommen",
                        List.of("Thema", "Open", "Begonnen", "Deels", "Grotendeels", "Uitgevoerd", "Onbekend"),
                        List.of(List.of(
                                List.of(
                                        words("Opvang"),
                                        note(
                                                words("Met een noot in een noot"),
                                                note(words("de binnenste")),
                                                words("."))),
                                List.of(words("1")),
                                List.of(words("2")),
                                List.of(words("3")),
                                List.of(words("4")),
                                List.of(words("5")),
                                List.of()))));
    }

    private static List<Block> closing() {
        return List.of(
                new Block.Heading(1, "verantwoording", "Verantwoording"),
                new Block.Paragraph(List.of(
                        words("Deze regel bevat een stuurteken \u0001 en een teken buiten het basisvlak: 𝒜. "),
                        link("Geen adres", "javascript:alert(1)"),
                        words(" blijft tekst."))),
                new Block.Paragraph(List.of(
                        words(
                                "https://www.rijksoverheid.nl/documenten/kamerstukken/2026/02/22/tk-bijlage-zeer-lange-aanduiding-van-een-stuk-dat-niet-op-een-regel-past"),
                        note(words("Laatste.")))));
    }

    private static Fact fact(String name, Run... runs) {
        return new Fact(name, List.of(runs));
    }

    private static Run words(String text) {
        return new Run.Words(text);
    }

    private static Run link(String text, String address) {
        return new Run.Link(text, address);
    }

    private static Run note(Run... runs) {
        return new Run.Note(List.of(runs));
    }
}
