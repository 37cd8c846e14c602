package nl.opvolgmonitor.api.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.opvolgmonitor.domain.register.PointInTime;

/** What is found by reading the whole register: once for a request however often it asks, and by a few at once, as it takes memory. */
public final class WholeRegister<T> {

    private static final int AT_ONCE = 2;

    private final String name;
    private final Function<PointInTime, T> find;
    private final Batch<Boolean, T> batch;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** Under a name of its own. */
    public WholeRegister(String name, Function<PointInTime, T> find) {
        this.name = name;
        this.find = find;
        this.batch = new Batch<>(name, (once, at) -> Map.of(true, inTurn(at)));
    }

    public CompletionStage<T> read(Reading reading) {
        return reading.memo().keeps()
                ? CompletableFuture.completedFuture(
                        reading.memo().get(List.of(name, reading.at()), () -> find.apply(reading.at())))
                : reading.one(batch, true);
    }

    private T inTurn(PointInTime at) {
        try {
            turns.acquire();
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for " + name + " any more", late);
        }
        try {
            return find.apply(at);
        } finally {
            turns.release();
        }
    }
}
