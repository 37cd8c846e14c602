package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;

/** What the database keeps, for tests of the rules alone. */
final class InMemoryObservations implements Observations, ObservationTasks, Cursors {

    private final String followedActivity;
    private final List<KeptObservation> kept = new ArrayList<>();
    private final List<ObservationTask> tasks = new ArrayList<>();
    private final Map<String, FeedCursor> cursors = new HashMap<>();

    InMemoryObservations(String followedActivity) {
        this.followedActivity = followedActivity;
    }

    List<Observation> all() {
        return kept.stream().map(KeptObservation::observation).toList();
    }

    List<String> sentences() {
        return tasks.stream().map(ObservationTask::sentence).toList();
    }

    @Override
    public long append(Observation observation, String address, Instant seenAt) {
        kept.add(new KeptObservation(kept.size(), observation, address, seenAt));
        return kept.size() - 1L;
    }

    @Override
    public Optional<KeptObservation> latest(ObservedEntity entity, UUID sourceId) {
        return kept.reversed().stream()
                .filter(each -> each.observation().entity() == entity)
                .filter(each -> each.observation().sourceId().equals(sourceId))
                .findFirst();
    }

    @Override
    public Optional<Observation> lastSaid(ObservedEntity entity, UUID sourceId) {
        return kept.reversed().stream()
                .map(KeptObservation::observation)
                .filter(each -> each.entity() == entity && each.sourceId().equals(sourceId) && !each.deleted())
                .findFirst();
    }

    @Override
    public Optional<KeptObservation> find(long entry) {
        return kept.stream().filter(each -> each.entry() == entry).findFirst();
    }

    @Override
    public Map<Long, KeptObservation> at(Set<Long> entries) {
        return Map.of();
    }

    @Override
    public Page<KeptObservation> list(ObservationFilter filter, PageRequest request) {
        return new Page<>(List.of(), false);
    }

    @Override
    public List<KeptObservation> numbered(String number) {
        return kept.stream()
                .filter(each ->
                        each.observation().number().filter(number::equals).isPresent())
                .toList();
    }

    @Override
    public List<KeptObservation> decisionsOn(UUID caseId) {
        return List.of();
    }

    @Override
    public List<KeptObservation> unread(long below, int most) {
        return List.of();
    }

    @Override
    public boolean isFollowedActivity(String activityNumber) {
        return followedActivity.equals(activityNumber);
    }

    @Override
    public void raise(long observation, String sentence, Instant at) {
        tasks.add(new ObservationTask((long) tasks.size(), observation, sentence, at, null));
    }

    @Override
    public List<ObservationTask> latest(boolean open, int first) {
        return tasks.reversed();
    }

    @Override
    public Page<ObservationTask> list(boolean open, PageRequest request) {
        return new Page<>(List.of(), false);
    }

    @Override
    public Optional<ObservationTask> task(long task) {
        return tasks.stream().filter(each -> each.entry() == task).findFirst();
    }

    @Override
    public boolean close(long task, TaskDecision decision) {
        return false;
    }

    @Override
    public FeedCursor of(String feed) {
        return cursors.getOrDefault(feed, FeedCursor.START);
    }

    @Override
    public void move(String feed, FeedCursor to, Instant at) {
        cursors.put(feed, to);
    }

    @Override
    public boolean alone(Runnable work) {
        work.run();
        return true;
    }
}
