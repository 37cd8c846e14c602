package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.response.Response;

/** R11: the answer leaves a part aside, either by what was noted of it or because it covers other parts only. */
final class PartUnanswered implements Finder {

    private static final SignalRule RULE = new SignalRule(
            11,
            1,
            "onderdeel onbesproken",
            "De kabinetsreactie gaat op een of meer onderdelen van de aanbeveling niet in.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations()
                .flatMap(asked -> view.answer(asked.key()).stream().flatMap(answer -> signal(asked, answer).stream()));
    }

    private static Optional<Signal> signal(Recommendation asked, Response answer) {
        var missing = missing(asked, answer);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var facts = missing.stream()
                .map(part -> SignalFact.of(answer.key(), Said.PART_NOT_MENTIONED, part))
                .toList();
        return Optional.of(Signal.sure(RULE, asked.key(), answer.entry().effectiveFrom(), facts));
    }

    private static List<String> missing(Recommendation asked, Response answer) {
        if (!answer.partsNotMentioned().isEmpty() || answer.partsCovered().isEmpty()) {
            return answer.partsNotMentioned();
        }
        return asked.parts().stream()
                .filter(part -> !answer.partsCovered().contains(part))
                .toList();
    }
}
