package nl.opvolgmonitor.domain.proposal.report;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.Rule;

/** The rules of this package. */
final class ReportRules {

    static final Rule PUBLISHED = new Rule(
            "report.published",
            1,
            "De tekst zegt dat de Rapporteur deze publicatie heeft uitgebracht, of reageert erop.");
    static final Rule NAMED = new Rule("report.named", 1, "Een publicatie die de tekst bij haar titel noemt.");
    static final Rule PREVIOUS = new Rule(
            "report.previous",
            1,
            "De tekst noemt 'de vorige' editie. Titel en jaar staan er niet; iemand vult die aan.");
    static final Rule OTHERS = new Rule("report.others", 1, "Een onderzoek of rapport van anderen dan de Rapporteur.");

    static final Rule NOTED =
            new Rule("report.noted", 1, "Een publicatie die de voetnoot met maker, titel, plaats en jaar noemt.");
    static final Rule RESEARCH =
            new Rule("citation.research", 1, "Een voetnoot die met maker, titel en jaar naar een publicatie verwijst.");
    static final Rule DATES = new Rule(
            "defect.dates",
            1,
            "De tekst en de voetnoot noemen voor dezelfde publicatie een andere maand. Beide blijven staan.");

    static final List<Rule> ALL = List.of(PUBLISHED, NAMED, PREVIOUS, OTHERS);

    private ReportRules() {}
}
