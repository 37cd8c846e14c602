package nl.opvolgmonitor.api.edition;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers how the making of a site goes, or why the last one ended without a site. For one making at a time. */
@Singleton
final class SiteMonitor {

    private final Clock clock;
    private volatile SiteState.@Nullable Making making;
    private volatile SiteState.@Nullable Failure failure;

    SiteMonitor(Clock clock) {
        this.clock = clock;
    }

    /** Follows a making from now on, and passes on how far it is. So many pages are expected, 0 when nothing tells. */
    SiteProgress follow(int edition, int expected, SiteProgress other) {
        var since = clock.instant();
        making = making(edition, 0, expected, since);
        return (made, known) -> {
            making = making(edition, made, Math.max(expected, known), since);
            other.at(made, known);
        };
    }

    private static SiteState.Making making(int edition, int made, int expected, Instant since) {
        return new SiteState.Making(edition, made, expected == 0 ? null : expected, since);
    }

    void succeeded() {
        making = null;
        failure = null;
    }

    void failed(int edition, RuntimeException reason) {
        making = null;
        failure = new SiteState.Failure(edition, sentence(reason), clock.instant());
    }

    private static String sentence(RuntimeException reason) {
        return reason instanceof SiteRefused
                ? String.valueOf(reason.getMessage())
                : "Het maken is afgebroken; wat er misging staat in het logboek.";
    }

    Optional<SiteState.Making> making() {
        return Optional.ofNullable(making);
    }

    Optional<SiteState.Failure> failure() {
        return Optional.ofNullable(failure);
    }
}
