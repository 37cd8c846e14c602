package nl.opvolgmonitor.api.cases;

import io.micronaut.core.type.Argument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFacet;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.Timing;
import nl.opvolgmonitor.domain.commitment.TimingRepository;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.source.Document;
import org.jspecify.annotations.Nullable;

/** What the commitments are chosen by, worked out one by one from the records themselves. */
final class NaiveCommitments {

    private final PointInTime at;

    NaiveCommitments(PointInTime at) {
        this.at = at;
    }

    /** The values that a commitment has for a facet, as the filter takes them. */
    Set<String> values(CommitmentFacet facet, Commitment of) {
        return switch (facet) {
            case FORM -> Set.of(of.form().name());
            case STATUS -> Set.of(status(of).name());
            case EXECUTION ->
                Set.of(ImplementationState.after(series(ImplementationReport.class, ImplementationReport.ABOUT, of))
                        .name());
            case TIMING -> Set.of(timing(of).name());
            case FIRMNESS -> Stream.ofNullable(of.firmness()).map(Enum::name).collect(Collectors.toSet());
            case MINISTRY -> keys(ministries(of));
            case OFFICE -> keys(named(Office.class, targets(of.links())).keySet());
            case PERSON -> keys(persons(of));
            case COMMITTEE -> keys(committees(of));
            case DOSSIER -> dossiers(of);
            case REPORT -> keys(answered(of).map(Recommendation::publishedIn).toList());
            case RECOMMENDATION -> keys(answered(of).map(Registered::key).toList());
            case THEME -> answered(of).flatMap(asked -> asked.themes().stream()).collect(Collectors.toSet());
            case TARGET_GROUP ->
                answered(of).flatMap(asked -> asked.targetGroups().stream()).collect(Collectors.toSet());
        };
    }

    Optional<LocalDate> due(Commitment of) {
        var deadlines = series(Deadline.class, Deadline.SUBJECT, of);
        return deadlines.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(deadlines.getLast().latest());
    }

    boolean isOverdueSince(Commitment of, LocalDate day) {
        return timing(of) == TimingState.PAST_WITHOUT_EVIDENCE
                && due(of).filter(due -> !due.isAfter(day)).isPresent();
    }

    LocalDate lastNews(Commitment of) {
        return about(of)
                .map(record -> record.entry().effectiveFrom())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    Instant lastChange(Commitment of) {
        return about(of)
                .map(record -> record.entry().recordedAt())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Stream<Registered> about(Commitment of) {
        return Stream.of(
                        List.of(of),
                        series(Fulfilment.class, Fulfilment.COMMITMENT, of),
                        series(ImplementationReport.class, ImplementationReport.ABOUT, of),
                        series(Deadline.class, Deadline.SUBJECT, of))
                .flatMap(Collection::stream);
    }

    private FulfilmentStatus status(Commitment of) {
        return FulfilmentStatus.after(series(Fulfilment.class, Fulfilment.COMMITMENT, of));
    }

    private TimingState timing(Commitment of) {
        var facts =
                RunningRegister.get().context().getBean(TimingRepository.class).facts(Set.of(of.key()), at);
        return Timing.of(Objects.requireNonNull(facts.get(of.key())), at.effective())
                .state();
    }

    private Set<Key> ministries(Commitment of) {
        var found = new HashSet<Key>();
        var targets = targets(of.links());
        named(Organisation.class, targets).values().forEach(one -> climb(one, found));
        named(Office.class, targets).values().stream()
                .flatMap(office -> Stream.ofNullable(office.organisation()))
                .flatMap(key -> named(Organisation.class, Set.of(key)).values().stream())
                .forEach(one -> climb(one, found));
        return found;
    }

    private void climb(Organisation from, Set<Key> ministries) {
        if (from.type() == OrganisationType.MINISTRY) {
            ministries.add(from.key());
        }
        Stream.ofNullable(from.partOf())
                .flatMap(key -> named(Organisation.class, Set.of(key)).values().stream())
                .forEach(one -> climb(one, ministries));
    }

    private Set<Key> persons(Commitment of) {
        var targets = targets(of.links());
        var found = new HashSet<>(named(Person.class, targets).keySet());
        var day = of.entry().effectiveFrom();
        for (var office : named(Office.class, targets).keySet()) {
            var seen = records(Tenure.class)
                    .by(Tenure.OFFICE, Set.of(office), at.onAnyDay())
                    .getOrDefault(office, List.of());
            seen.stream()
                    .map(Tenure::person)
                    .filter(person -> held(person, day, seen))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean held(Key person, LocalDate day, List<Tenure> seen) {
        var own = seen.stream()
                .filter(tenure -> tenure.person().equals(person))
                .map(Tenure::seenOn)
                .toList();
        var before = own.stream().filter(one -> !one.isAfter(day)).max(LocalDate::compareTo);
        var after = own.stream().filter(one -> !one.isBefore(day)).min(LocalDate::compareTo);
        return before.isPresent()
                && after.isPresent()
                && seen.stream()
                        .filter(tenure -> !tenure.person().equals(person))
                        .noneMatch(tenure -> tenure.seenOn().isAfter(before.get())
                                && tenure.seenOn().isBefore(after.get()));
    }

    private Set<Key> committees(Commitment of) {
        var place = of.madeIn() == null ? of.reportedIn() : of.madeIn();
        var targets = targets(of.links());
        documents(place).forEach(document -> targets.addAll(targets(document.links())));
        return named(Organisation.class, targets).values().stream()
                .filter(one -> one.type() == OrganisationType.COMMITTEE)
                .map(Registered::key)
                .collect(Collectors.toSet());
    }

    private Set<String> dossiers(Commitment of) {
        var found = new TreeSet<String>();
        for (var document : documents(of.madeIn(), of.reportedIn())) {
            Stream.ofNullable(document.dossier()).forEach(dossier -> {
                found.add(dossier);
                Stream.ofNullable(document.chapter()).forEach(chapter -> found.add(dossier + "-" + chapter));
            });
        }
        return found;
    }

    private List<Document> documents(@Nullable Key... keys) {
        var known = Stream.of(keys).filter(Objects::nonNull).collect(Collectors.toSet());
        return List.copyOf(named(Document.class, known).values());
    }

    private Stream<Recommendation> answered(Commitment of) {
        var toward = series(Coverage.class, Coverage.COMMITMENT, of).stream()
                .map(Coverage::toward)
                .collect(Collectors.toSet());
        return named(Recommendation.class, toward).values().stream();
    }

    private static Set<Key> targets(List<Link> links) {
        return links.stream().map(Link::target).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> keys(Collection<Key> keys) {
        return keys.stream().map(Key::value).collect(Collectors.toSet());
    }

    private <T extends Registered> Map<Key, T> named(Class<T> type, Set<Key> keys) {
        return keys.isEmpty() ? Map.of() : records(type).byKey(keys, at.onAnyDay());
    }

    private <T extends Registered> List<T> series(Class<T> type, Reference<T> reference, Commitment of) {
        return records(type).by(reference, Set.of(of.key()), at).getOrDefault(of.key(), List.of());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Registered> Records<T> records(Class<T> type) {
        return RunningRegister.get().context().getBean(Argument.of(Records.class, type));
    }
}
