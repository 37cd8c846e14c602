package nl.opvolgmonitor.domain.follow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;

/**
 * Puts mails in the outbox. For each follower what is planned and how far it was planned are kept in one transaction, so that
 * nothing is planned twice or forgotten, whoever falls down when.
 */
public final class PlanMails {

    private final Planning planning;
    private final SubjectReaders readers;
    private final Transactions transactions;
    private final Clock clock;

    public PlanMails(Planning planning, SubjectReaders readers, Transactions transactions, Clock clock) {
        this.planning = planning;
        this.readers = readers;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Round(Instant now, List<News> news) {

        LocalDate today() {
            return LocalDate.ofInstant(now, PointInTime.ZONE);
        }
    }

    /** Plans for everyone who is due. What goes wrong for one is told, and stops no other. */
    public void plan(Consumer<RuntimeException> trouble) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        planning.earliestPlanned(now)
                .map(earliest -> new Round(now, planning.news(earliest.minus(Follow.OVERLAP), now)))
                .ifPresent(round -> planAll(round, trouble));
    }

    private void planAll(Round round, Consumer<RuntimeException> trouble) {
        var done = new HashSet<UUID>();
        boolean more = true;
        while (more) {
            more = planOne(round, done, trouble);
        }
    }

    private boolean planOne(Round round, Set<UUID> done, Consumer<RuntimeException> trouble) {
        int before = done.size();
        try {
            transactions.inOne(() -> {
                planning.lockOne(round.now(), done).ifPresent(follower -> planFor(follower, round, done));
                return done;
            });
        } catch (RuntimeException failed) {
            trouble.accept(failed);
        }
        return done.size() > before;
    }

    private void planFor(UUID follower, Round round, Set<UUID> done) {
        done.add(follower);
        var mail = UUID.randomUUID();
        planning.open(mail, follower, round.now());
        boolean nothing = true;
        for (var follow : planning.due(follower, round.now())) {
            nothing &= plan(follow, mail, round).isEmpty();
        }
        if (nothing) {
            planning.drop(mail);
        }
    }

    /** What meant a record until now is told of it once more: it may be the news that takes it out of a selection. */
    private List<Occasion> plan(Follow follow, UUID mail, Round round) {
        var matching = readers.of(follow.subject()).matching(follow.subject());
        var reached = new HashSet<Key>(matching);
        reached.addAll(follow.matched());
        var noted = planning.note(mail, follow, occasions(follow, planning.scope(reached), round));
        planning.move(follow, round.now(), follow.frequency().next(round.now()), matching);
        return noted;
    }

    private List<Occasion> occasions(Follow follow, Scope scope, Round round) {
        var news = round.news().stream()
                .filter(each -> each.publishedAt().isAfter(follow.newsFrom()))
                .flatMap(each -> scope.concernedBy(each).map(about -> Occasion.news(each, about)).stream());
        var since = LocalDate.ofInstant(follow.since(), PointInTime.ZONE);
        var reminders =
                planning.dueDays(scope.records()).stream().flatMap(due -> due.reminder(since, round.today()).stream());
        return Stream.concat(news, reminders).toList();
    }
}
