package nl.opvolgmonitor.domain.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.instrument.InstrumentStage;
import nl.opvolgmonitor.domain.motion.MotionAppreciation;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A kind of which each record is an entry about another record: the last one counts, so a new one changes what is so. {@code
 * telling} are the fields that say what is so; the others say how that is known.
 */
public record Series<T extends Registered>(Kind kind, Class<T> type, Reference<T> subject, List<String> telling) {

    public static final List<Series<?>> ALL = List.of(
            new Series<>(Kind.RESPONSE, Response.class, Response.RECOMMENDATION, List.of("type")),
            new Series<>(Kind.FULFILMENT, Fulfilment.class, Fulfilment.COMMITMENT, List.of("status")),
            new Series<>(Kind.MOTION_DECISION, MotionDecision.class, MotionDecision.MOTION, List.of("decision")),
            new Series<>(
                    Kind.MOTION_APPRECIATION, MotionAppreciation.class, MotionAppreciation.MOTION, List.of("value")),
            new Series<>(Kind.MOTION_EXECUTION, MotionExecution.class, MotionExecution.MOTION, List.of("status")),
            new Series<>(Kind.DEADLINE, Deadline.class, Deadline.SUBJECT, List.of("raw", "latest")),
            new Series<>(
                    Kind.IMPLEMENTATION_REPORT,
                    ImplementationReport.class,
                    ImplementationReport.ABOUT,
                    List.of("status")),
            new Series<>(Kind.ASSESSMENT, Assessment.class, Assessment.RECOMMENDATION, List.of("judgement")),
            new Series<>(Kind.CLOSURE, Closure.class, Closure.RECOMMENDATION, List.of("outcome")),
            new Series<>(Kind.INSTRUMENT_STAGE, InstrumentStage.class, InstrumentStage.INSTRUMENT, List.of("stage")));

    /** Empty for a kind whose records are no entries of a series. */
    public static Optional<Series<?>> of(Kind kind) {
        return ALL.stream().filter(series -> series.kind == kind).findFirst();
    }

    /** Whether a new entry of a kind tells something by that field. What is no series tells by its text alone. */
    public static boolean tells(Kind kind, String field) {
        return of(kind).map(series -> series.telling.contains(field)).orElse(false);
    }

    /** What a record is about, if it is an entry of any series. */
    public static @Nullable Key subjectOf(Registered record) {
        return ALL.stream()
                .flatMap(series -> series.subject(record))
                .findFirst()
                .orElse(null);
    }

    private Stream<Key> subject(Registered record) {
        return type.isInstance(record) ? Stream.ofNullable(subject.of().apply(type.cast(record))) : Stream.empty();
    }
}
