package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.response.Response;

/** R2: accepted, and after some months nothing is linked that answers it. */
final class NoMeasure implements Finder {

    private static final SignalRule RULE = new SignalRule(
            2,
            2,
            "overgenomen zonder maatregel",
            "Het kabinet neemt de aanbeveling geheel of deels over, en na een aantal maanden is er geen maatregel bij geregistreerd.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations()
                .filter(asked -> view.coverages(asked.key()).findAny().isEmpty())
                .flatMap(asked -> view.acceptance(asked.key()).stream())
                .map(answer -> signal(view, answer))
                .filter(signal -> !signal.since().isAfter(view.day()));
    }

    private static Signal signal(View view, Response answer) {
        var answered = answer.entry().effectiveFrom();
        return Signal.sure(
                RULE,
                answer.recommendation(),
                answered.plusMonths(view.settings().of(SignalParameter.MEASURE_MONTHS)),
                List.of(
                        SignalFact.of(answer.key(), Said.ANSWERED, answered, answer.type()),
                        SignalFact.of(answer.recommendation(), Said.NO_MEASURE)));
    }
}
