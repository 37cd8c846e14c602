package nl.opvolgmonitor.api.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Letters that are being read, or were a moment ago. Who asked may wait no longer than a request takes, but what was begun goes on: who
 * asks the same again waits for the rest of it, and a letter of any length is read once.
 */
@Singleton
final class BegunReadings {

    private static final int TOGETHER = 2;
    private static final int MOST = 8;
    private static final Duration ASKED_AGAIN_WITHIN = Duration.ofMinutes(2);

    private final ExecutorService readers = Executors.newFixedThreadPool(
            TOGETHER, Thread.ofPlatform().name("lezen-", 0).daemon().factory());
    private final Cache<Asked, Future<List<Proposal>>> begun = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(ASKED_AGAIN_WITHIN)
            .scheduler(Scheduler.systemScheduler())
            .build();

    /** A text, the day it is read as of, and the version of the recesses that it is read with: the rest of the letter follows from it. */
    record Asked(String raw, @Nullable LocalDate day, long recesses) {

        static Asked of(Letter letter, RecessCalendar calendar) {
            return new Asked(letter.raw(), letter.head().date(), calendar.version());
        }
    }

    /** What it says; {@link IllegalStateException} when nobody waits for it any more. */
    List<Proposal> of(Asked asked, Supplier<List<Proposal>> reading) {
        var begunNow = begun.get(asked, any -> readers.submit(reading::get));
        try {
            return begunNow.get();
        } catch (InterruptedException late) {
            // Not told to the thread again: its connection would break in rolling back, and be made anew.
            throw new IllegalStateException("Nobody waits for this letter any more", late);
        } catch (ExecutionException failed) {
            begun.asMap().remove(asked, begunNow);
            throw failed.getCause() instanceof RuntimeException fault ? fault : new CompletionException(failed);
        }
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}
