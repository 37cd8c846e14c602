package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.Rule;

/** The rules of this package. */
final class RecommendationRules {

    static final Rule HEADING = new Rule(
            "recommendation.heading",
            1,
            "Een kop of zin begint met 'Aanbeveling' en een nummer; wat volgt is de tekst van de aanbeveling.");
    static final Rule RANKED = new Rule(
            "recommendation.ranked",
            1,
            "De tekst noemt de eerste, tweede of volgende aanbeveling en zegt hoe zij luidt.");
    static final Rule LISTED =
            new Rule("recommendation.listed", 1, "Een genummerde opsomming na een zin die aanbevelingen aankondigt.");
    static final Rule PREDECESSOR = new Rule(
            "recommendation.predecessor",
            1,
            "De tekst zegt dat in een eerdere publicatie iets werd aanbevolen. Nummer en bladzijde staan er niet.");
    static final Rule ADVISED =
            new Rule("recommendation.advised", 1, "De Rapporteur adviseert iets of beveelt iets aan, zonder nummer.");
    static final Rule PLEA =
            new Rule("recommendation.plea", 1, "De Rapporteur pleit ergens voor, doet een beroep of roept op.");
    static final Rule HOPE = new Rule("recommendation.hope", 1, "De Rapporteur hoopt dat een ander iets doet.");
    static final Rule NEED = new Rule(
            "recommendation.need",
            1,
            "De Rapporteur zegt dat iets nodig is, moet of aandacht verdient. Iemand beoordeelt of dit een aanbeveling is.");

    static final Rule TOLD = new Rule(
            "recommendation.told",
            1,
            "De brief vertelt wat een inspectie, ombudsman, raad of andere adviseur adviseert, zonder nummer.");

    static final List<Rule> ALL = List.of(HEADING, RANKED, LISTED, PREDECESSOR, ADVISED, PLEA, HOPE, NEED);

    private RecommendationRules() {}
}
