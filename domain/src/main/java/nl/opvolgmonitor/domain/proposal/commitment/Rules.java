package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.Rule;

/** The rules beside those of the tables. */
final class Rules {

    static final Rule DEADLINE = new Rule(
            "termijn.bij-toezegging",
            1,
            "De woorden in de zin van de toezegging, of in de zin die haar aanvult, zeggen wanneer.");
    static final Rule NO_DEADLINE = new Rule("termijn.geen", 1, "De zinnen van de toezegging noemen geen moment.");
    static final Rule STATE = new Rule(
            "stand.uit-vorm",
            1,
            "De vorm van de zin zegt hoe het staat: beloofd is open, gaande is in uitvoering, gedaan is voldaan.");
    static final Rule FAILED =
            new Rule("stand.niet-nagekomen", 1, "Een zin na de toezegging zegt dat het niet kan of niet doorgaat.");
    static final Rule REPLACED = new Rule(
            "stand.vervangen",
            1,
            "Na een mislukte maatregel noemt de brief onder dezelfde kop een andere van dezelfde aard.");
    static final Rule CARRIED_OUT =
            new Rule("stand.uitvoering-gegeven", 1, "De brief zegt dat aan de toezegging uitvoering wordt gegeven.");
    static final Rule SETTLED = new Rule(
            "stand.besluit-eerste-kamer",
            1,
            "De commissie van de Eerste Kamer besluit hoe de toezegging met dit nummer staat.");
    static final Rule NUMBERED =
            new Rule("toezegging.nummer-eerste-kamer", 1, "De Eerste Kamer noemt een toezegging bij haar nummer.");
    static final Rule TABLED = new Rule(
            "toezegging.rij-van-tabel",
            1,
            "Een rij van een tabel noemt een toezegging of actie, en in de cellen ernaast hoe het staat of wanneer.");
    static final Rule CARD = new Rule(
            "toezegging.register-eerste-kamer", 1, "Zo staat de toezegging in het register van de Eerste Kamer.");
    static final Rule CARD_DEADLINE = new Rule(
            "termijn.register-eerste-kamer",
            1,
            "Het register van de Eerste Kamer noemt deze deadline bij de toezegging.");
    static final Rule CARD_STATUS = new Rule(
            "stand.register-eerste-kamer", 1, "Het register van de Eerste Kamer geeft de toezegging deze status.");
    static final Rule UNDER_HEADING = new Rule(
            "dekking.onder-kop",
            1,
            "De maatregel staat onder de kop van de aanbeveling; hoe ver zij reikt moet een mens zeggen.");
    static final Rule FOR_MOTION =
            new Rule("dekking.motie", 1, "De zin van de maatregel, of een zin er vlak na, noemt de motie.");
    static final Rule FOR_PLEDGE = new Rule(
            "dekking.toezegging", 1, "De brief zegt dat de maatregel uitvoering geeft aan een eerdere toezegging.");
    static final Rule COMPARABLE = new Rule(
            "verband.vergelijkbaar", 1, "Een voetnoot bij de maatregel zegt waarmee zij vergelijkbaar zal zijn.");
    static final Rule FOLLOW_UP = new Rule(
            "verband.vervolg",
            2,
            "De maatregel volgt op wat vlak ervoor in de brief is gedaan, of op een genoemd onderzoek.");
    static final Rule CONTRIBUTES =
            new Rule("voortgang.draagt-bij", 1, "Het kabinet zegt dat de genoemde maatregelen bijdragen aan het doel.");
    static final Rule NOT_ALL_MET =
            new Rule("voortgang.niet-alles", 1, "Het kabinet zegt dat nog niet alle doelen zijn bereikt.");
    static final Rule PART = new Rule(
            "toezegging.onderdeel", 1, "Een zin na de toezegging noemt haar onderdelen, met nummers of als pijlers.");

    static final Rule ANSWERS = new Rule(
            "verband.antwoord", 1, "De brief zegt dat hij antwoordt op het rapport dat vlak ervoor is genoemd.");
    static final Rule ATTACHED = new Rule("verband.bijlage", 1, "De brief noemt een bijlage bij een ander stuk.");
    static final Rule PROGRAMME = new Rule(
            "programma.genoemd", 1, "De zin van de maatregel noemt het programma waarin zij wordt uitgevoerd.");

    static final List<Rule> ALL = List.of(
            TABLED,
            DEADLINE,
            NO_DEADLINE,
            STATE,
            FAILED,
            REPLACED,
            CARRIED_OUT,
            SETTLED,
            NUMBERED,
            CARD,
            CARD_DEADLINE,
            CARD_STATUS,
            UNDER_HEADING,
            FOR_MOTION,
            FOR_PLEDGE,
            COMPARABLE,
            FOLLOW_UP,
            CONTRIBUTES,
            NOT_ALL_MET,
            PART,
            ANSWERS,
            ATTACHED,
            PROGRAMME);

    private Rules() {}
}
