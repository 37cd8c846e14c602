package nl.opvolgmonitor.domain.signal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.response.Response;

/** R11: no answer goes into a part, either by what was noted of them or because they cover other parts only; or no measure does. */
final class PartUnanswered implements Finder {

    private static final SignalRule RULE = new SignalRule(
            11,
            2,
            "onderdeel onbesproken",
            "De kabinetsreactie gaat op een of meer onderdelen van de aanbeveling niet in, of er is bij zo’n onderdeel geen maatregel geregistreerd.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations().flatMap(asked -> signal(view, asked).stream());
    }

    private static Optional<Signal> signal(View view, Recommendation asked) {
        var answers = answers(view, asked);
        var unanswered = unanswered(asked, answers);
        var measured = new PartsMeasured(view, asked);
        var facts =
                Stream.concat(unanswered.stream(), measured.facts().stream()).toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        var since = unanswered.isEmpty()
                ? measured.since()
                : answers.getFirst().entry().effectiveFrom();
        return Optional.of(Signal.sure(RULE, asked.key(), since, facts));
    }

    /** Those that tell which parts they are about. */
    private static List<Response> answers(View view, Recommendation asked) {
        return view.sureAnswers(asked.key()).stream()
                .filter(answer -> !answer.partsCovered().isEmpty()
                        || !answer.partsNotMentioned().isEmpty())
                .toList();
    }

    private static List<SignalFact> unanswered(Recommendation asked, List<Response> answers) {
        var facts = new LinkedHashMap<String, SignalFact>();
        for (var answer : answers) {
            missing(asked, answer).stream()
                    .filter(part -> answers.stream().noneMatch(each -> mentions(each, asked, part)))
                    .forEach(part ->
                            facts.putIfAbsent(part, SignalFact.of(answer.key(), Said.PART_NOT_MENTIONED, part)));
        }
        return List.copyOf(facts.values());
    }

    private static List<String> missing(Recommendation asked, Response answer) {
        if (!answer.partsNotMentioned().isEmpty()) {
            return answer.partsNotMentioned();
        }
        return asked.parts().stream()
                .filter(part -> !answer.partsCovered().contains(part))
                .toList();
    }

    /** Of an answer of which is noted what it leaves aside, the other parts are mentioned. */
    private static boolean mentions(Response answer, Recommendation asked, String part) {
        var leaves = answer.partsNotMentioned();
        var implied = !leaves.isEmpty() && asked.parts().contains(part) && !leaves.contains(part);
        return implied || answer.partsCovered().contains(part);
    }
}
