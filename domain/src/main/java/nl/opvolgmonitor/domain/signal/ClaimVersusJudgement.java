package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.Judgement;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationStatus;
import nl.opvolgmonitor.domain.register.Key;

/** R14: the cabinet says it is done, and the Rapporteur judged otherwise. Neither is derived from the other. */
final class ClaimVersusJudgement implements Finder {

    private static final SignalRule RULE = new SignalRule(
            14,
            1,
            "zelfrapportage en oordeel verschillen",
            "Het kabinet meldt dat de aanbeveling is uitgevoerd, en het laatste oordeel van de Rapporteur is dat zij deels, onvoldoende of niet is opgevolgd.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<Judgement> SHORT = Set.of(
            Judgement.PARTLY_FOLLOWED_UP,
            Judgement.INSUFFICIENT,
            Judgement.NOT_FOLLOWED_UP,
            Judgement.MORE_CONCRETE_STEPS_NEEDED);

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations()
                .flatMap(asked -> claim(view, asked.key()).stream()
                        .flatMap(claim ->
                                judgement(view, asked.key())
                                        .map(judged -> signal(asked.key(), claim, judged))
                                        .stream()));
    }

    private static Optional<ImplementationReport> claim(View view, Key asked) {
        return View.last(view.register().by(ImplementationReport.class, ImplementationReport.ABOUT, asked))
                .filter(last -> last.status() == ImplementationStatus.DONE);
    }

    private static Optional<Assessment> judgement(View view, Key asked) {
        return View.last(view.register().by(Assessment.class, Assessment.RECOMMENDATION, asked))
                .filter(last -> SHORT.contains(last.judgement()));
    }

    private static Signal signal(Key asked, ImplementationReport claim, Assessment judged) {
        var claimed = claim.entry().effectiveFrom();
        var judgedOn = judged.entry().effectiveFrom();
        return Signal.sure(
                RULE,
                asked,
                claimed.isAfter(judgedOn) ? claimed : judgedOn,
                List.of(
                        SignalFact.of(claim.key(), Said.CLAIMED, claimed, claim.status()),
                        SignalFact.of(judged.key(), Said.JUDGED, judgedOn, judged.judgement())));
    }
}
