package nl.opvolgmonitor.domain.observation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import nl.opvolgmonitor.domain.register.Transactions;

/** Keeps what a page of a feed says and how far the feed was read, both or neither. Reading it again changes nothing. */
public final class Observe {

    private final Observations observations;
    private final ObservationTasks tasks;
    private final Cursors cursors;
    private final Transactions transactions;
    private final Predicate<KeptObservation> held;
    private final Clock clock;

    /** {@code held} tells whether we hold a record of what an observation is about. */
    public Observe(
            Observations observations,
            ObservationTasks tasks,
            Cursors cursors,
            Transactions transactions,
            Predicate<KeptObservation> held,
            Clock clock) {
        this.observations = observations;
        this.tasks = tasks;
        this.cursors = cursors;
        this.transactions = transactions;
        this.held = held;
        this.clock = clock;
    }

    /** How many of the observations were news. */
    public int page(ObservedPage page) {
        return transactions.inOne(() -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            boolean caughtUp = cursors.of(page.feed()).caughtUp();
            int news = page.observations().stream()
                    .mapToInt(each -> keep(each, page.address(), caughtUp, now))
                    .sum();
            cursors.move(page.feed(), new FeedCursor(page.position(), caughtUp || page.last()), now);
            return news;
        });
    }

    private int keep(Observation observed, String address, boolean caughtUp, Instant now) {
        var before = observations.latest(observed.entity(), observed.sourceId()).map(KeptObservation::observation);
        if (observed.isPlaceholder() || !isNews(observed, before)) {
            return 0;
        }
        long entry = observations.append(observed, address, now);
        before.ifPresentOrElse(
                earlier -> raise(entry, earlier, observed, now),
                () -> raiseWhenCaughtUp(new KeptObservation(entry, observed, address, now), caughtUp));
        return 1;
    }

    /** What was gone before we knew it, is none. */
    private static boolean isNews(Observation observed, Optional<Observation> before) {
        return before.map(observed::isNewsAfter).orElse(!observed.deleted());
    }

    private void raise(long entry, Observation before, Observation after, Instant now) {
        if (concernsUs(after.deleted() ? before : after)) {
            tasks.raise(entry, sentence(before, after), now);
        }
    }

    private void raiseWhenCaughtUp(KeptObservation kept, boolean caughtUp) {
        var observed = kept.observation();
        if (caughtUp && concernsUs(observed)) {
            var sentence = held.test(kept) ? TaskSentence.ofNew(observed) : TaskSentence.ofMissing(observed);
            tasks.raise(kept.entry(), sentence, kept.seenAt());
        }
    }

    private static String sentence(Observation before, Observation after) {
        if (after.deleted()) {
            return TaskSentence.ofGone(before);
        }
        return before.deleted()
                ? TaskSentence.ofNew(after)
                : TaskSentence.ofChange(after, ObservedChange.between(before, after));
    }

    /** The feed of commitments is that of the whole House; the others are asked for by dossier. */
    private boolean concernsUs(Observation observed) {
        return observed.entity() != ObservedEntity.COMMITMENT
                || observed.fields()
                        .text("ActiviteitNummer")
                        .filter(observations::isFollowedActivity)
                        .isPresent();
    }
}
