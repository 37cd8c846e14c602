package nl.opvolgmonitor.domain.observation.proposal;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.Rule;

/** The rules by which an entry of the House's register becomes proposals. */
public final class HouseRules {

    static final Rule ENTRY = new Rule(
            "kamerregister.vermelding",
            1,
            "De vermelding in het register van de Tweede Kamer zelf, in de woorden die daar op die dag stonden.");
    static final Rule COMMITMENT = new Rule(
            "kamerregister.toezegging",
            1,
            "Het register van de Tweede Kamer houdt bij wat een bewindspersoon in een openbare vergadering toezegde. De woorden zijn van het register, niet van de vergadering.");
    static final Rule DEADLINE = new Rule(
            "kamerregister.termijn",
            1,
            "De woorden van de toezegging in het register zeggen wanneer. Het register zelf heeft daar geen veld voor.");
    static final Rule NO_DEADLINE = new Rule(
            "kamerregister.geen-termijn", 1, "De woorden van de toezegging in het register noemen geen moment.");
    static final Rule MOTION = new Rule(
            "kamerregister.motie",
            1,
            "Een zaak in het register van de Tweede Kamer die een motie is; de titel en de indieners staan erbij.");
    static final Rule DECISION = new Rule(
            "kamerregister.besluit",
            1,
            "Een genomen besluit van de Tweede Kamer over de motie, met de stemming als die erbij staat. Een voorstel voor een besluit telt niet.");
    static final Rule PAPER = new Rule(
            "kamerregister.stuk",
            1,
            "Een Kamerstuk uit een dossier dat gevolgd wordt. Alleen de gegevens zijn bekend, niet de tekst.");

    /** Each of them once. */
    public static final List<Rule> ALL = List.of(ENTRY, COMMITMENT, DEADLINE, NO_DEADLINE, MOTION, DECISION, PAPER);

    private HouseRules() {}
}
