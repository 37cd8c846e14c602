package nl.opvolgmonitor.domain.follow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps who follows what. */
public interface Follows {

    /** Notes the wish, and puts a mail in the outbox that asks whether the address is theirs. */
    void ask(MailAddress address, Subject subject, Frequency frequency, Instant now);

    /**
     * What is waiting for a confirmation by that secret; empty when it was used, is too old or never was.
     *
     * @param fingerprint of the secret
     */
    Optional<Follow> waiting(String fingerprint, Instant now);

    /** Makes a wish a follow, once. It takes the place of an earlier follow of the same by the same. */
    Optional<Follow> confirm(String fingerprint, Instant now);

    /** Lets a secret open the page of a follower, and stop these follows at once. */
    void give(String fingerprint, SecretPurpose purpose, UUID follower, Set<UUID> follows, Instant expiresAt);

    /** What a secret opens; empty when it is too old or never was. */
    Optional<Opened> open(String fingerprint, Instant now);

    /** The confirmed follows of someone, the oldest first. */
    List<Follow> of(UUID follower);

    void change(Follow follow, Frequency frequency, Instant now);

    void pause(Follow follow);

    /** Goes on as of now: what happened during the pause is not told afterwards. */
    void resume(Follow follow, Instant now);

    /** Removes follows of a follower; with the last one everything that is known of them. */
    void stop(UUID follower, Set<UUID> follows);

    /** Removes wishes that were not confirmed in time, and every trace that has served. */
    void forget(Instant now);

    /**
     * Whose page a secret opens.
     *
     * @param follows those that the mail was about
     */
    record Opened(UUID follower, Set<UUID> follows) {

        public Opened {
            follows = Set.copyOf(follows);
        }
    }
}
