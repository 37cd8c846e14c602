package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.report.Report;

/** R22: a source states how many recommendations a report holds, and another number is registered. */
final class RegistrationIncomplete implements Finder {

    private static final SignalRule RULE = new SignalRule(
            22,
            1,
            "registratie onvolledig",
            "Een bron noemt een aantal aanbevelingen, en in het register staat een ander aantal.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return view.register().all(Report.class).stream().flatMap(report -> signal(view, report).stream());
    }

    private static Optional<Signal> signal(View view, Report report) {
        var registered = Recommendation.numberedAmong(
                view.register().by(Recommendation.class, Recommendation.PUBLISHED_IN, report.key()));
        return Boolean.FALSE.equals(report.completeWith(registered))
                ? Optional.of(
                        Signal.sure(RULE, report.key(), report.entry().effectiveFrom(), facts(report, registered)))
                : Optional.empty();
    }

    private static List<SignalFact> facts(Report report, int registered) {
        return List.of(
                SignalFact.of(
                        report.key(), Said.COUNT_STATED, Objects.requireNonNull(report.statedRecommendationCount())),
                SignalFact.of(report.key(), Said.COUNT_REGISTERED, registered));
    }
}
