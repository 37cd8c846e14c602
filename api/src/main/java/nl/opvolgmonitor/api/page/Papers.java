package nl.opvolgmonitor.api.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.commitment.CommitmentPage.Aim;
import nl.opvolgmonitor.ui.debate.Sheet;
import nl.opvolgmonitor.ui.motion.MotionPage;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import org.jspecify.annotations.Nullable;

/** Writes sheets for a debate. What several sheets show is asked once. */
final class Papers {

    private final Visit visit;
    private final Map<String, RecommendationPages.Answer> recommendations = new HashMap<>();
    private final Map<String, CommitmentPages.Answer> commitments = new HashMap<>();
    private final Map<String, MotionPages.Answer> motions = new HashMap<>();

    Papers(Visit visit) {
        this.visit = visit;
    }

    /** Empty when the key leads to no recommendation, commitment or motion. */
    Optional<Sheet> sheet(String key) {
        return commitment(key)
                .map(this::of)
                .or(() -> recommendation(key).map(Papers::of))
                .or(() -> motion(key).map(this::of));
    }

    private Sheet of(CommitmentPages.Answer answer) {
        var promise = answer.known();
        var toward = answer.seen().coverages().stream().map(Aim::toward).toList();
        return new Sheet(
                named("Commitment", promise.id(), null, promise.text()),
                promise.begin(),
                all(toward, "Recommendation", this::recommendation),
                List.of(promise),
                all(toward, "Motion", key -> motion(key).map(MotionPages.Answer::known)));
    }

    private static Sheet of(Recommendation asked) {
        var promises =
                asked.coveragesInOrder().stream().map(each -> each.commitment()).toList();
        return new Sheet(
                named("Recommendation", asked.id(), null, asked.text()),
                asked.begin(),
                List.of(asked),
                promises,
                asked.motions());
    }

    private Sheet of(MotionPages.Answer answer) {
        var motion = answer.known();
        var page = new MotionPage(motion, answer.seen());
        var promises = page.around().coverages().stream()
                .flatMap(means -> commitment(means.commitment().id()).stream())
                .map(CommitmentPages.Answer::known)
                .toList();
        return new Sheet(
                named("Motion", motion.id(), motion.title(), null),
                motion.begin(),
                all(page.recommendations(), "Recommendation", this::recommendation),
                promises,
                List.of(motion));
    }

    private static Named named(String kind, String id, @Nullable String title, @Nullable String text) {
        return new Named(kind, id, title, null, text, null, null, null);
    }

    private static <T> List<T> all(List<Named> records, String kind, Function<String, Optional<T>> find) {
        return records.stream()
                .filter(record -> record.kind().equals(kind))
                .map(Named::id)
                .distinct()
                .flatMap(key -> find.apply(key).stream())
                .toList();
    }

    private Optional<Recommendation> recommendation(String key) {
        return Optional.ofNullable(recommendations
                .computeIfAbsent(
                        key, id -> visit.ask("recommendation", Map.of("id", id), RecommendationPages.Answer.class))
                .recommendation());
    }

    private Optional<CommitmentPages.Answer> commitment(String key) {
        return Stream.of(commitments.computeIfAbsent(
                        key, id -> visit.ask("commitment", Map.of("id", id), CommitmentPages.Answer.class)))
                .filter(CommitmentPages.Answer::isKnown)
                .findFirst();
    }

    private Optional<MotionPages.Answer> motion(String key) {
        return Stream.of(motions.computeIfAbsent(
                        key, id -> visit.ask("motion", Map.of("id", id), MotionPages.Answer.class)))
                .filter(MotionPages.Answer::isKnown)
                .findFirst();
    }
}
