package nl.opvolgmonitor.domain.overview;

import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.response.ResponseState;

/** What a state is called in Dutch. */
public final class Label {

    private Label() {}

    public static String of(ResponseState state) {
        return switch (state) {
            case NOT_EXPECTED -> "geen reactie verwacht";
            case AWAITING -> "nog geen reactie";
            case ACCEPTED -> "overgenomen";
            case PARTIALLY_ACCEPTED -> "deels overgenomen";
            case ENDORSED -> "onderschreven, niet uitdrukkelijk overgenomen";
            case EXISTING_POLICY -> "verwezen naar bestaand beleid";
            case UNDER_STUDY -> "wordt nader onderzocht";
            case DEFERRED -> "doorgeschoven";
            case NOTED -> "ter kennisgeving aangenomen";
            case NOT_ACCEPTED -> "niet overgenomen";
            case NO_POSITION -> "geen standpunt in de brief";
            case NOT_APPLICABLE -> "niet aan het kabinet gericht";
        };
    }

    public static String of(ImplementationState state) {
        return switch (state) {
            case NONE -> "nog geen bericht";
            case NOT_STARTED -> "niet gestart";
            case IN_PREPARATION -> "in voorbereiding";
            case IN_PROGRESS -> "in uitvoering";
            case PARTLY_DONE -> "deels uitgevoerd";
            case DONE -> "uitgevoerd";
            case OTHER_ACTION -> "overige actie";
            case STOPPED -> "gestopt of niet uitgevoerd";
            case UNKNOWN -> "onbekend";
        };
    }

    public static String of(AssessmentState state) {
        return switch (state) {
            case NONE -> "nog geen oordeel";
            case TOO_EARLY -> "nog niet te beoordelen";
            case FOLLOWED_UP -> "opgevolgd";
            case OTHERWISE_MET -> "op andere wijze bereikt";
            case PARTLY_FOLLOWED_UP -> "deels opgevolgd";
            case INSUFFICIENT -> "onvoldoende opgevolgd";
            case NOT_FOLLOWED_UP -> "niet opgevolgd";
            case NO_LONGER_RELEVANT -> "achterhaald";
            case MORE_CONCRETE_STEPS_NEEDED -> "concretere stappen nodig";
        };
    }

    public static String of(TimingState state) {
        return switch (state) {
            case SETTLED -> "afgehandeld";
            case AHEAD -> "termijn loopt";
            case DUE_SOON -> "termijn nadert";
            case PAST_WITHOUT_EVIDENCE -> "termijn voorbij, geen bewijs van nakoming";
            case BLOCKED -> "wacht op een voorwaarde";
            case OCCURRENCE_UNKNOWN -> "laatste keer onbekend";
            case RECURRING -> "periodiek";
            case NO_USABLE_DEADLINE -> "geen bruikbare termijn";
        };
    }
}
