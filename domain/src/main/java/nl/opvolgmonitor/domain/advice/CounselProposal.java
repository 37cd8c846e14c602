package nl.opvolgmonitor.domain.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.response.ResponseState;

/** What the facts give reason to advise, by the first rule that applies. A proposal to whoever writes the advice, never the advice. */
public record CounselProposal(CounselKind kind, String reason) {

    private record Rule(Predicate<ItemStand> applies, CounselKind kind, String reason) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    stand -> isJudged(stand, AssessmentState.FOLLOWED_UP, AssessmentState.OTHERWISE_MET),
                    CounselKind.CLOSE,
                    "De Rapporteur oordeelde dat is bereikt wat de aanbeveling vroeg."),
            new Rule(
                    stand -> isJudged(stand, AssessmentState.NO_LONGER_RELEVANT),
                    CounselKind.WITHDRAW_OR_REPLACE,
                    "De Rapporteur oordeelde dat de aanbeveling achterhaald is."),
            new Rule(
                    stand -> isJudged(stand, AssessmentState.INSUFFICIENT, AssessmentState.NOT_FOLLOWED_UP),
                    CounselKind.REPEAT,
                    "De Rapporteur oordeelde dat de aanbeveling niet of onvoldoende is opgevolgd."),
            new Rule(
                    stand -> stand.response() == ResponseState.NOT_ACCEPTED,
                    CounselKind.REPEAT,
                    "Het kabinet nam de aanbeveling niet over."),
            new Rule(
                    stand -> stand.response() == ResponseState.AWAITING,
                    CounselKind.ASK_DEADLINE,
                    "Het register kent nog geen kabinetsreactie; gevraagd kan worden wanneer die komt."),
            new Rule(
                    stand -> stand.overdue() > 0,
                    CounselKind.ASK_EVIDENCE,
                    "Van minstens een maatregel verstreek de termijn zonder dat het register bewijs van uitvoering heeft."),
            new Rule(
                    stand -> stand.measures() == 0,
                    CounselKind.ASK_DEADLINE,
                    "Het register kent geen maatregel bij de aanbeveling."),
            new Rule(
                    stand -> stand.undated() > 0,
                    CounselKind.ASK_DEADLINE,
                    "Minstens een openstaande maatregel heeft geen uiterste dag."),
            new Rule(
                    stand -> isJudged(
                                    stand,
                                    AssessmentState.PARTLY_FOLLOWED_UP,
                                    AssessmentState.MORE_CONCRETE_STEPS_NEEDED)
                            || stand.has("R10")
                            || stand.has("R11")
                            || stand.has("R12"),
                    CounselKind.SHARPEN,
                    "Wat is toegezegd dekt de aanbeveling maar ten dele."),
            new Rule(
                    stand -> stand.has("R13"),
                    CounselKind.REPEAT,
                    "Een eerdere aanbeveling van deze strekking is nooit als opgevolgd afgesloten."));

    /** Empty when it is closed, or when no rule applies. */
    public static Optional<CounselProposal> of(ItemStand stand) {
        return RULES.stream()
                .filter(rule -> !stand.closed() && rule.applies().test(stand))
                .map(rule -> new CounselProposal(rule.kind(), rule.reason()))
                .findFirst();
    }

    private static boolean isJudged(ItemStand stand, AssessmentState... states) {
        return List.of(states).contains(stand.assessment());
    }
}
