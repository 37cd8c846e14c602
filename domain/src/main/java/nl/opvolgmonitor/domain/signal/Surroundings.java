package nl.opvolgmonitor.domain.signal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentStage;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationName;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Relation;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.report.Finding;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.source.Citation;
import nl.opvolgmonitor.domain.source.Defect;
import nl.opvolgmonitor.domain.source.Document;
import org.jspecify.annotations.Nullable;

/** Gathers what lies around a few records: first what is linked to them, then the series of all of that. */
final class Surroundings {

    private final SignalReader reader;
    private final PointInTime at;
    private final Map<Class<?>, Map<Key, Registered>> found = new HashMap<>();

    Surroundings(SignalReader reader, PointInTime at) {
        this.reader = reader;
        this.at = at;
    }

    Snapshot of(Set<Key> asked) {
        var measured = and(asked, by(Coverage.class, Coverage.TOWARD, asked), Coverage::commitment);
        subjects(asked, measured);
        series(asked, measured);
        motions(asked);
        sources(asked);
        actors();
        return snapshot();
    }

    private void subjects(Set<Key> asked, Set<Key> measured) {
        var later = by(Relation.class, Relation.FROM_KEY, asked);
        var earlier = by(Relation.class, Relation.TO_KEY, asked);
        byKey(Recommendation.class, and(asked, later, Relation::toKey));
        by(Recommendation.class, Recommendation.PUBLISHED_IN, asked);
        byKey(Finding.class, keys(earlier, Relation::fromKey));
        byKey(Commitment.class, measured);
        byKey(PlanItem.class, asked);
        by(Closure.class, Closure.RECOMMENDATION, and(asked, later, Relation::toKey));
    }

    private void series(Set<Key> asked, Set<Key> measured) {
        by(Response.class, Response.RECOMMENDATION, asked);
        by(Assessment.class, Assessment.RECOMMENDATION, asked);
        by(ImplementationReport.class, ImplementationReport.ABOUT, measured);
        var conditions = keys(conditions(by(Deadline.class, Deadline.SUBJECT, measured)), Function.identity());
        by(Deadline.class, Deadline.SUBJECT, conditions);
        by(Fulfilment.class, Fulfilment.COMMITMENT, and(measured, conditions, Function.identity()));
        var programmes = keys(all(Commitment.class), Commitment::programme);
        by(InstrumentStage.class, InstrumentStage.INSTRUMENT, and(programmes, conditions, Function.identity()));
        byKey(Commitment.class, conditions);
        byKey(Instrument.class, conditions);
    }

    private static List<Key> conditions(Collection<Deadline> deadlines) {
        return deadlines.stream()
                .flatMap(deadline -> deadline.links(Role.DEPENDS_ON).stream())
                .flatMap(link -> Stream.ofNullable(link.target()))
                .toList();
    }

    private void motions(Set<Key> asked) {
        byKey(Motion.class, asked);
        by(MotionDecision.class, MotionDecision.MOTION, asked);
        by(MotionExecution.class, MotionExecution.MOTION, asked);
    }

    private void sources(Set<Key> asked) {
        var published = and(asked, all(Recommendation.class), Recommendation::publishedIn);
        byKey(Report.class, and(published, all(PlanItem.class), PlanItem::about));
        byKey(Document.class, and(published, all(Fulfilment.class), Fulfilment::document));
        by(Citation.class, Citation.CITING, asked);
        by(Defect.class, Defect.DOCUMENT, asked);
    }

    private void actors() {
        var named = new HashSet<Key>();
        Stream.concat(all(Commitment.class).stream(), all(Motion.class).stream())
                .flatMap(linked -> linked.links().stream())
                .forEach(link -> Stream.ofNullable(link.target()).forEach(named::add));
        var offices = byKey(Office.class, named);
        byKey(Organisation.class, named);
        by(OrganisationName.class, OrganisationName.ORGANISATION, keys(offices, Office::organisation));
        by(Tenure.class, Tenure.OFFICE, keys(offices, Office::key));
    }

    private <T extends Registered> Collection<T> by(Class<T> type, Reference<T> reference, Set<Key> keys) {
        return keys.isEmpty()
                ? List.of()
                : add(
                        type,
                        reader.of(type).by(reference, keys, at).values().stream()
                                .flatMap(List::stream)
                                .toList());
    }

    private <T extends Registered> Collection<T> byKey(Class<T> type, Set<Key> keys) {
        var moment = SignalReader.isNamed(type) ? at.onAnyDay() : at;
        return keys.isEmpty()
                ? List.of()
                : add(type, reader.of(type).byKey(keys, moment).values());
    }

    private <T extends Registered> Collection<T> add(Class<T> type, Collection<T> records) {
        var known = found.computeIfAbsent(type, absent -> new HashMap<>());
        records.forEach(record -> known.put(record.key(), record));
        return records;
    }

    @SuppressWarnings("unchecked")
    private <T extends Registered> Collection<T> all(Class<T> type) {
        return (Collection<T>) found.getOrDefault(type, Map.of()).values();
    }

    private static <T> Set<Key> keys(Collection<T> records, Function<T, @Nullable Key> named) {
        return and(Set.of(), records, named);
    }

    private static <T> Set<Key> and(Set<Key> keys, Collection<T> records, Function<T, @Nullable Key> named) {
        return Stream.concat(keys.stream(), records.stream().flatMap(each -> Stream.ofNullable(named.apply(each))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Snapshot snapshot() {
        var series = new HashMap<Class<?>, List<? extends Registered>>();
        found.forEach((type, records) ->
                series.put(type, records.values().stream().sorted(AGE).toList()));
        return new Snapshot(series);
    }

    /** The order in which series are read everywhere: by the day they hold from, then as they were recorded. */
    private static final Comparator<Registered> AGE = Comparator.comparing(
                    (Registered record) -> record.entry().effectiveFrom())
            .thenComparing(record -> record.entry().recordedAt())
            .thenComparing(Registered::key);
}
