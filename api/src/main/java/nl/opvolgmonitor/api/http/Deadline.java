package nl.opvolgmonitor.api.http;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets work run on a thread of its own and waits for it no longer than allowed; late work is interrupted. */
@Singleton
public final class Deadline {

    private final ExecutorService threads;

    Deadline(@Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.threads = threads;
    }

    /** What the work hands over may come later than its own end: the limit is for both together. */
    @SuppressWarnings("FutureReturnValueIgnored")
    <T> T within(Duration limit, Callable<Future<T>> work) throws TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        var started = threads.submit(work);
        try {
            return until(end, until(end, started));
        } catch (ExecutionException fault) {
            throw unchecked(requireNonNullElse(fault.getCause(), fault));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", stopping);
        } finally {
            started.cancel(true);
        }
    }

    private static <T> T until(long end, Future<T> future)
            throws TimeoutException, ExecutionException, InterruptedException {
        return future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private static RuntimeException unchecked(Throwable cause) {
        return cause instanceof RuntimeException runtime ? runtime : new CompletionException(cause);
    }
}
