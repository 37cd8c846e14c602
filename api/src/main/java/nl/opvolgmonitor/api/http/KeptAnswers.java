package nl.opvolgmonitor.api.http;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Watermark;

/**
 * Answers that anyone may get, kept for as long as nothing was written and the day is the same. Whether anything was, is looked at once a
 * second at most: so much may an answer be behind.
 */
@Singleton
final class KeptAnswers implements Answers {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    private final BeanProvider<Watermark> watermark;
    private final Clock clock;
    private final long most;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Look last;

    /** @param most bytes of questions and answers; 0 to keep none */
    KeptAnswers(BeanProvider<Watermark> watermark, Clock clock, @Value("${graphql.kept:0}") long most) {
        this.watermark = watermark;
        this.clock = clock;
        this.most = most;
        last = new Look("", System.nanoTime() - BETWEEN, new Generation(most));
    }

    /** What was seen at a look, when that was, and what is kept since it was seen first. */
    private record Look(String mark, long nanos, Generation kept) {}

    @Override
    public Answer to(Question question, Supplier<Answer> making) {
        return most == 0 ? making.get() : current().answer(question, making);
    }

    /** While one looks, others go on with what there is. */
    private Generation current() {
        if (System.nanoTime() - last.nanos() >= BETWEEN && looking.compareAndSet(false, true)) {
            try {
                last = look();
            } finally {
                looking.set(false);
            }
        }
        return last.kept();
    }

    private Look look() {
        var nanos = System.nanoTime();
        var mark = PointInTime.now(clock).effective() + " " + watermark.get().read();
        return new Look(mark, nanos, mark.equals(last.mark()) ? last.kept() : new Generation(most));
    }
}
