package nl.opvolgmonitor.domain.follow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.register.Key;

/** What planning mails needs to know and keep. Of the register it sees what is public. */
public interface Planning {

    /** Up to when the news of all follows that are due was planned, the earliest first; empty when none is due. */
    Optional<Instant> earliestPlanned(Instant now);

    /** What became public after the first instant, the second at the latest. */
    List<News> news(Instant after, Instant until);

    /**
     * A follower who has a follow that is due, locked until the transaction ends, so that no other node plans for them; empty
     * when there is none but these and those that another node has.
     */
    Optional<UUID> lockOne(Instant now, Set<UUID> but);

    /** The confirmed follows of that follower that are due and not paused. */
    List<Follow> due(UUID follower, Instant now);

    /** What the follow of these records reaches. */
    Scope scope(Set<Key> records);

    /** The last days of these records that are not settled. */
    List<DueDay> dueDays(Set<Key> records);

    /** Notes that these are to be told of a follow; gives those that had not been noted before. */
    List<Occasion> note(UUID mail, Follow follow, Collection<Occasion> occasions);

    /** Puts an empty mail in the outbox. */
    void open(UUID mail, UUID follower, Instant now);

    /** Takes a mail out in which nothing was noted. */
    void drop(UUID mail);

    /** Moves a follow on to its next turn. */
    void move(Follow follow, Instant plannedUntil, Instant nextAt, Set<Key> matched);
}
