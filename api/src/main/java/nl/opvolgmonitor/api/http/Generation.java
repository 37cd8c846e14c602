package nl.opvolgmonitor.api.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Answers of one state of the register, dropped together. Of those who ask the same at once, one makes the answer. */
final class Generation {

    /** What an embargo hides appears without anything being written. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AsyncCache<Question, Answer> kept;

    /** @param most bytes of questions and answers */
    Generation(long most) {
        kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher(Generation::weight)
                .expireAfterWrite(LONGEST)
                .buildAsync();
    }

    private static int weight(Question question, Answer answer) {
        return question.text().length() + answer.body().length;
    }

    Answer answer(Question question, Supplier<Answer> making) {
        var mine = new CompletableFuture<Answer>();
        var known = kept.asMap().putIfAbsent(question, mine);
        return known == null ? made(question, mine, making) : awaited(known, making);
    }

    /** Of the questions and answers that are kept now. */
    long bytes() {
        var all = kept.synchronous();
        all.cleanUp();
        return all.asMap().entrySet().stream()
                .mapToLong(entry -> weight(entry.getKey(), entry.getValue()))
                .sum();
    }

    /** What went wrong for one is no answer to another. */
    private Answer made(Question question, CompletableFuture<Answer> mine, Supplier<Answer> making) {
        try {
            var made = making.get();
            var answer = made.isWhole() ? made.tagged() : made;
            if (!answer.isWhole()) {
                kept.asMap().remove(question, mine);
            }
            mine.complete(answer);
            return answer;
        } catch (RuntimeException | Error failed) {
            kept.asMap().remove(question, mine);
            mine.completeExceptionally(failed);
            throw failed;
        }
    }

    private static Answer awaited(CompletableFuture<Answer> known, Supplier<Answer> making) {
        try {
            var answer = known.join();
            return answer.isWhole() ? answer : making.get();
        } catch (CompletionException failed) {
            return making.get();
        }
    }
}
