package nl.opvolgmonitor.domain.signal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;

/** What was last heard about something: the youngest entry of any of its series. */
final class News {

    private final View view;

    News(View view) {
        this.view = view;
    }

    Registered ofRecommendation(Recommendation asked) {
        return youngest(Stream.of(Stream.of(asked), entries(asked.key()), measures(asked.key())));
    }

    /** Whether anybody said anything of it since it was asked. */
    boolean isAnswered(Recommendation asked) {
        return Stream.concat(entries(asked.key()), measures(asked.key()))
                .findAny()
                .isPresent();
    }

    private Stream<Registered> entries(Key asked) {
        var register = view.register();
        return Stream.of(
                        view.answers(asked),
                        register.by(ImplementationReport.class, ImplementationReport.ABOUT, asked),
                        register.by(Assessment.class, Assessment.RECOMMENDATION, asked),
                        view.closures(asked))
                .flatMap(List::stream);
    }

    private Stream<Registered> measures(Key asked) {
        return view.coverages(asked)
                .flatMap(coverage -> Stream.concat(Stream.of(coverage), series(coverage.commitment())));
    }

    Registered ofCommitment(Commitment commitment) {
        return youngest(Stream.of(Stream.of(commitment), series(commitment.key())));
    }

    private Stream<Registered> series(Key commitment) {
        var reports = view.register().by(ImplementationReport.class, ImplementationReport.ABOUT, commitment);
        return Stream.of(view.fulfilments(commitment), view.deadlines(commitment), reports)
                .flatMap(List::stream);
    }

    private static Registered youngest(Stream<? extends Stream<? extends Registered>> entries) {
        return entries.<Registered>flatMap(each -> each)
                .max(Comparator.comparing((Registered entry) -> entry.entry().effectiveFrom()))
                .orElseThrow();
    }
}
