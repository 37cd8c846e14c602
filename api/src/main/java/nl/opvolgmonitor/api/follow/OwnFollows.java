package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.follow.Follow;
import nl.opvolgmonitor.domain.follow.Follows;
import nl.opvolgmonitor.domain.follow.Follows.Opened;
import nl.opvolgmonitor.domain.follow.Frequency;
import nl.opvolgmonitor.domain.follow.SecretPurpose;
import nl.opvolgmonitor.domain.follow.SubjectReaders;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.follow.FollowedPage;
import nl.opvolgmonitor.ui.follow.FollowedPage.Line;

/** What the holder of a secret sees and may do. */
@Singleton
final class OwnFollows {

    /** The page that opens after confirming; every mail brings a new secret. */
    private static final Duration AFTER_CONFIRMING = Duration.ofDays(1);

    private final Follows follows;
    private final SubjectReaders readers;
    private final Clock clock;

    OwnFollows(Follows follows, SubjectReaders readers, Clock clock) {
        this.follows = follows;
        this.readers = readers;
        this.clock = clock;
    }

    Optional<String> wish(String secret) {
        return follows.waiting(fingerprint(secret), now()).map(this::title);
    }

    /** A secret for the page of who confirmed; empty when there is nothing to confirm. */
    Optional<Secret> confirm(String secret) {
        return follows.confirm(fingerprint(secret), now()).map(this::opening);
    }

    private Secret opening(Follow follow) {
        var fresh = Secret.random("");
        follows.give(
                fresh.fingerprint(),
                SecretPurpose.MANAGE,
                follow.follower(),
                Set.of(follow.id()),
                now().plus(AFTER_CONFIRMING));
        return fresh;
    }

    Optional<FollowedPage> page(String secret) {
        return opened(secret)
                .map(opened -> new FollowedPage(
                        follows.of(opened.follower()).stream().map(this::line).toList()));
    }

    private Line line(Follow follow) {
        var reader = readers.of(follow.subject());
        return new Line(
                follow.id().toString(),
                reader.title(follow.subject()),
                reader.path(follow.subject()),
                follow.frequency(),
                follow.paused());
    }

    /** What the mail with that secret was about and is still followed. */
    List<String> titlesOfMail(String secret) {
        return opened(secret).stream()
                .flatMap(opened -> follows.of(opened.follower()).stream()
                        .filter(follow -> opened.follows().contains(follow.id())))
                .map(this::title)
                .toList();
    }

    void stopMail(String secret) {
        opened(secret).ifPresent(opened -> follows.stop(opened.follower(), opened.follows()));
    }

    /** Carries out one button of the page; false when there is no such button. */
    boolean change(String secret, Map<String, String> fields) {
        return opened(secret).filter(opened -> change(opened, fields)).isPresent();
    }

    private boolean change(Opened opened, Map<String, String> fields) {
        var all = follows.of(opened.follower());
        var action = fields.getOrDefault("doe", "");
        if (action.equals("alles")) {
            follows.stop(opened.follower(), ids(all));
            return true;
        }
        return all.stream()
                .filter(follow -> follow.id().toString().equals(fields.get("volgt")))
                .anyMatch(follow -> change(follow, action, fields.getOrDefault("hoe-vaak", "")));
    }

    private boolean change(Follow follow, String action, String frequency) {
        switch (action) {
            case "stop" -> follows.stop(follow.follower(), Set.of(follow.id()));
            case "pauze" -> follows.pause(follow);
            case "hervat" -> follows.resume(follow, now());
            case "bewaar" -> {
                return change(follow, frequency);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean change(Follow follow, String frequency) {
        var chosen = Labels.dutch().addressed(Frequency.class, frequency);
        chosen.ifPresent(wanted -> follows.change(follow, wanted, now()));
        return chosen.isPresent();
    }

    private static Set<UUID> ids(List<Follow> all) {
        return all.stream().map(Follow::id).collect(Collectors.toSet());
    }

    private Optional<Opened> opened(String secret) {
        return follows.open(fingerprint(secret), now());
    }

    private String title(Follow follow) {
        return readers.of(follow.subject()).title(follow.subject());
    }

    private static String fingerprint(String secret) {
        return new Secret(secret).fingerprint();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
