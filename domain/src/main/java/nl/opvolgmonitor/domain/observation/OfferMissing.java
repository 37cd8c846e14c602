package nl.opvolgmonitor.domain.observation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Transactions;

/**
 * Offers what the House's register holds about followed dossiers and we do not: each as a reading with proposals, and a
 * commitment or a motion with a task that leads to it. Going through it again offers nothing twice.
 */
public final class OfferMissing {

    private static final String BY = "open-data-tweede-kamer";
    private static final int AT_ONCE = 200;

    private final Observations observations;
    private final FollowedDossiers dossiers;
    private final MatchObservations match;
    private final ReadObservation read;
    private final ObservationTasks tasks;
    private final Transactions transactions;
    private final Clock clock;

    public OfferMissing(
            Observations observations,
            FollowedDossiers dossiers,
            MatchObservations match,
            ReadObservation read,
            ObservationTasks tasks,
            Transactions transactions,
            Clock clock) {
        this.observations = observations;
        this.dossiers = dossiers;
        this.match = match;
        this.read = read;
        this.tasks = tasks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Each in a transaction of its own; how many were offered that never were before. Only who may see drafts knows what we hold. */
    public int all() {
        int offered = 0;
        long below = Long.MAX_VALUE;
        var page = observations.unread(below, AT_ONCE);
        while (!page.isEmpty()) {
            offered += offered(page);
            below = page.getLast().entry();
            page = observations.unread(below, AT_ONCE);
        }
        return offered;
    }

    private int offered(List<KeptObservation> page) {
        var followed = followed(page);
        return match.of(followed).entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .mapToInt(each -> transactions.inOne(() -> offer(each)))
                .sum();
    }

    private Set<KeptObservation> followed(List<KeptObservation> page) {
        var keys = dossiers.all().stream().map(FollowedDossier::key).collect(Collectors.toSet());
        return page.stream()
                .filter(each -> each.observation().entity() == ObservedEntity.COMMITMENT
                        || isIn(keys, each.observation().fields().under("Kamerstukdossier")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isIn(Set<String> keys, Collection<RawFields> of) {
        return of.stream()
                .map(each -> each.text("Nummer").orElse("")
                        + each.text("Toevoeging").map(text -> "-" + text).orElse(""))
                .anyMatch(keys::contains);
    }

    private int offer(KeptObservation kept) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return read.handle(kept, BY) instanceof Accepted<LetterReading> accepted
                        && !accepted.record().recordedAt().isBefore(now)
                ? raised(kept, now)
                : 0;
    }

    /** Papers are many, and each that is news has a task already. */
    private int raised(KeptObservation kept, Instant now) {
        if (kept.observation().entity() != ObservedEntity.DOCUMENT) {
            tasks.raise(kept.entry(), TaskSentence.ofMissing(kept.observation()), now);
        }
        return 1;
    }
}
