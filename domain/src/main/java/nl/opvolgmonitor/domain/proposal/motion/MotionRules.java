package nl.opvolgmonitor.domain.proposal.motion;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.Rule;

/** The rules of this package. */
final class MotionRules {

    static final Rule NAMED = new Rule(
            "motion.named",
            1,
            "De tekst noemt een motie bij haar indieners. Het nummer staat in dezelfde zin of in de voetnoot erbij.");
    static final Rule UNNAMED = new Rule(
            "motion.unnamed", 1, "De tekst noemt moties zonder indieners of nummer. Iemand zoekt op welke dat zijn.");
    static final Rule PRINTED = new Rule(
            "motion.printed",
            1,
            "Het stuk is zelf een motie: de indieners staan in de kop, de verzoeken in het dictum.");
    static final Rule SUBMITTED = new Rule(
            "motion.submitted",
            1,
            "In het verslag leest een lid een motie voor; de voorzitter noemt de indieners en het nummer.");
    static final Rule VOTED =
            new Rule("motion.voted", 1, "De motie komt in stemming en de voorzitter constateert de uitslag.");
    static final Rule DECIDED =
            new Rule("motion.decided", 1, "De zin zegt met zoveel woorden wat de Kamer over de motie besloot.");
    static final Rule APPRECIATED = new Rule(
            "motion.appreciated",
            1,
            "De bewindspersoon geeft in het debat een oordeel over de motie, die bij haar nummer wordt genoemd.");
    static final Rule EXECUTED = new Rule(
            "motion.executed",
            1,
            "De zin zegt dat de motie wordt uitgevoerd, is afgedaan of niet wordt uitgevoerd. Dat is wat het kabinet ervan zegt.");
    static final Rule CANNOT = new Rule(
            "motion.cannot",
            1,
            "Kort na de motie staat dat wat zij vroeg niet kan worden uitgevoerd. Iemand beoordeelt of dat de motie betreft.");
    static final Rule COMMITTEE =
            new Rule("motion.committee", 1, "De commissie besluit hoe zij de uitvoering van de motie aanmerkt.");

    static final Rule REPLACED = new Rule(
            "motion.replaced", 1, "De motie is gewijzigd: het stuk of de voorzitter noemt het nummer dat zij had.");

    static final Rule TABLED = new Rule(
            "motion.tabled", 1, "De rij van een tabel noemt de motie, en in een cel ernaast hoe ver de uitvoering is.");

    static final List<Rule> ALL = List.of(
            TABLED,
            NAMED,
            UNNAMED,
            PRINTED,
            SUBMITTED,
            VOTED,
            DECIDED,
            APPRECIATED,
            EXECUTED,
            CANNOT,
            COMMITTEE,
            REPLACED);

    private MotionRules() {}
}
