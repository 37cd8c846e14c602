package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.report.ReportType;
import nl.opvolgmonitor.domain.source.Document;

/** R1: a numbered recommendation that waits for an answer longer than the benchmark; that is no breach of the law, which gives no term. */
final class NoAnswer implements Finder {

    private static final SignalRule RULE = new SignalRule(
            1,
            1,
            "geen reactie",
            "Er is geen kabinetsreactie op een genummerde aanbeveling, terwijl de termijn die het bureau aanhoudt voorbij is. "
                    + "De wet noemt geen termijn.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations()
                .filter(asked -> asked.formal() && view.sureAnswers(asked.key()).isEmpty())
                .flatMap(asked -> signal(view, asked).stream());
    }

    private static Optional<Signal> signal(View view, Recommendation asked) {
        var publication = publication(view, asked.publishedIn());
        return publication
                .map(found -> signal(view, asked, found))
                .filter(signal -> !signal.since().isAfter(view.day()));
    }

    private static Optional<Registered> publication(View view, Key key) {
        var report = view.register().one(Report.class, key);
        return report == null ? Optional.ofNullable(view.register().one(Document.class, key)) : Optional.of(report);
    }

    private static Signal signal(View view, Recommendation asked, Registered publication) {
        var published = publication.entry().effectiveFrom();
        var term = publication instanceof Report report
                ? view.settings().responseDays(report)
                : view.settings().responseDays((ReportType) null);
        return Signal.sure(
                RULE,
                asked.key(),
                published.plusDays(term + 1L),
                List.of(
                        SignalFact.of(publication.key(), Said.PUBLISHED, published),
                        SignalFact.of(publication.key(), Said.BENCHMARK, SignalFact.days(term)),
                        SignalFact.of(asked.key(), Said.NO_ANSWER, SignalFact.days(published, view.day()))));
    }
}
