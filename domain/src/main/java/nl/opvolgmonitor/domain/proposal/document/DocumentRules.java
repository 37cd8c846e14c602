package nl.opvolgmonitor.domain.proposal.document;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.Rule;

/** The rules of this package. */
final class DocumentRules {

    static final Rule LETTER = new Rule(
            "document.letter",
            1,
            "Het stuk zelf: soort, nummer, datum, afzender en ondertekening staan in de kop en onderaan.");
    static final Rule CITED = new Rule(
            "document.cited",
            1,
            "Een stuk waarnaar de tekst verwijst. Alleen de verwijzing is bekend, niet de inhoud.");
    static final Rule CITATION = new Rule(
            "citation.found",
            1,
            "Een bronverwijzing in een vaste vorm. De woorden ervoor zeggen wat het stuk voor deze tekst is.");
    static final Rule SECOND_OF_MOTION = new Rule(
            "citation.motion-after-debate",
            1,
            "Na een motie 'tijdens' een overleg is het eerste nummer het verslag van dat overleg; het tweede is waarschijnlijk de motie.");
    static final Rule RESEARCH =
            new Rule("citation.research", 1, "Een voetnoot die met plaats en jaar naar een publicatie verwijst.");
    static final Rule FOOTNOTE = new Rule("footnote.read", 1, "Een voetnoot bij de tekst, letterlijk overgenomen.");
    static final Rule IMPOSSIBLE = new Rule(
            "defect.impossible-citation",
            1,
            "Een bronverwijzing die niet kan bestaan. Zij blijft staan zoals zij er staat.");
    static final Rule TWO_PAPERS = new Rule(
            "defect.two-papers",
            1,
            "Eén noot noemt bij een motie twee Kamerstukken; welk stuk de motie is, zegt zij niet.");

    static final List<Rule> ALL = List.of(LETTER, CITED, CITATION, SECOND_OF_MOTION, FOOTNOTE, IMPOSSIBLE, TWO_PAPERS);

    private DocumentRules() {}
}
