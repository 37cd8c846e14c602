package nl.opvolgmonitor.domain.proposal.response;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.Rule;

/** The rules of this package. */
final class ResponseRules {

    static final Rule DECIDED = new Rule(
            "response.decided",
            1,
            "Onder de kop van de aanbeveling zegt een zin met zoveel woorden of zij wordt overgenomen.");
    static final Rule INCLINED = new Rule(
            "response.inclined",
            1,
            "Onder de kop van de aanbeveling staat geen besluit, wel een zin die een houding uitdrukt.");
    static final Rule ADDRESSED = new Rule(
            "response.addressed",
            1,
            "Een zin noemt de aanbeveling bij haar nummer of rang en zegt wat het kabinet ermee doet.");
    static final Rule TOGETHER =
            new Rule("response.together", 1, "Eén zin geldt voor alle of meer aanbevelingen tegelijk.");
    static final Rule DIVIDED = new Rule(
            "response.divided", 1, "De ene zin neemt over en de andere niet; daarom deels. Iemand beoordeelt dit.");

    static final Rule TABLE = new Rule(
            "response.table",
            1,
            "De rij van een tabel noemt de aanbeveling, en in een cel ernaast wat het kabinet ervan zegt.");

    static final List<Rule> ALL = List.of(DECIDED, INCLINED, ADDRESSED, TOGETHER, DIVIDED);

    private ResponseRules() {}
}
