package nl.opvolgmonitor.domain.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Relation;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.signal.SignalReader;
import nl.opvolgmonitor.domain.signal.Snapshot;
import nl.opvolgmonitor.domain.source.Document;

/** Measures the progress of the register: each kind is read once, and every year is looked at in what was read. */
public final class ProgressReader {

    private static final Set<Class<? extends Registered>> TYPES = Set.of(
            Recommendation.class,
            Response.class,
            ImplementationReport.class,
            Assessment.class,
            Commitment.class,
            Coverage.class,
            Fulfilment.class,
            Deadline.class,
            Motion.class,
            MotionDecision.class,
            MotionExecution.class,
            PlanItem.class,
            Report.class,
            Document.class,
            Organisation.class,
            Office.class,
            Relation.class);

    private final SignalReader reader;

    public ProgressReader(SignalReader reader) {
        this.reader = reader;
    }

    /** One statement for each kind of record, however many years there are. */
    public Progress progress(PointInTime at) {
        return of(reader.all(TYPES, at), at);
    }

    static Progress of(Snapshot register, PointInTime at) {
        var day = at.effective();
        var promises =
                Promised.in(register, new DeadlineOutcomes(register, day)).toList();
        var grouping = new Grouping(days(register, day), register, promises);
        return new Progress(
                at,
                grouping.group("", RecommendationSelection.ofAll()),
                ministries(grouping),
                codes(grouping),
                years(grouping));
    }

    /** From the year of the first recommendation on: the last day of each year, as far as it has come, and the day asked for. */
    private static SortedMap<LocalDate, List<Asked>> days(Snapshot register, LocalDate day) {
        var now = Asked.in(register).toList();
        var days = new TreeMap<LocalDate, List<Asked>>();
        var first = now.stream().mapToInt(Asked::year).min().orElse(day.getYear());
        IntStream.range(first, day.getYear())
                .mapToObj(year -> LocalDate.of(year, 12, 31))
                .forEach(last -> days.put(last, Asked.in(register.on(last)).toList()));
        days.put(day, now);
        return days;
    }

    private static List<ProgressGroup> ministries(Grouping grouping) {
        var names = grouping.register().all(Organisation.class).stream()
                .collect(Collectors.toMap(Organisation::key, Organisation::name));
        return distinct(grouping, Asked::ministries, Promised::ministries)
                .sorted(Comparator.comparing((Key key) -> names.getOrDefault(key, key.value()))
                        .thenComparing(Comparator.naturalOrder()))
                .map(key ->
                        grouping.group(names.getOrDefault(key, key.value()), RecommendationSelection.ofMinistry(key)))
                .toList();
    }

    private static List<ProgressGroup> codes(Grouping grouping) {
        return distinct(grouping, asked -> Set.copyOf(asked.recommendation().themes()), Promised::themes)
                .sorted()
                .map(theme -> grouping.group(theme, RecommendationSelection.ofTheme(theme)))
                .toList();
    }

    private static List<ProgressGroup> years(Grouping grouping) {
        return distinct(grouping, asked -> Set.of(asked.year()), promise -> Set.of(promise.year()))
                .sorted()
                .map(year -> grouping.group(String.valueOf(year), RecommendationSelection.ofYear(year)))
                .toList();
    }

    private static <T> Stream<T> distinct(
            Grouping grouping, Function<Asked, Set<T>> ofAsked, Function<Promised, Set<T>> ofPromise) {
        return Stream.concat(
                        grouping.asked().stream().map(ofAsked),
                        grouping.promises().stream().map(ofPromise))
                .flatMap(Set::stream)
                .distinct();
    }
}
