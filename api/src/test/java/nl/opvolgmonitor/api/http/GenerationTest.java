package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GenerationTest {

    private static final Question QUESTION = new Question(AnswerForm.JSON, 2_000, "{\"query\": \"{ a }\"}");

    private final Generation generation = new Generation(10_000);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void givesWhoAsksTheSameTheSame() {
        var first = generation.answer(QUESTION, () -> answer("1", true));

        assertThat(generation.answer(QUESTION, () -> answer("2", true))).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void tellsTheFormsOfAnAnswerApart() {
        generation.answer(QUESTION, () -> answer("1", true));

        var other = new Question(AnswerForm.GRAPHQL_RESPONSE, 2_000, QUESTION.text());
        assertThat(generation.answer(other, () -> answer("2", true)).body())
                .asString()
                .isEqualTo("2");
    }

    /** The answer says how much that is, and to who may ask less it may have to be refused. */
    @Test
    void tellsWhoMayAskMoreApart() {
        generation.answer(QUESTION, () -> answer("1", true));

        var other = new Question(QUESTION.form(), 10_000, QUESTION.text());
        assertThat(generation.answer(other, () -> answer("2", true)).body())
                .asString()
                .isEqualTo("2");
    }

    @Test
    void keepsNothingThatWentWrong() {
        generation.answer(QUESTION, () -> answer("fout", false));

        assertThat(generation.answer(QUESTION, () -> answer("goed", true)).body())
                .asString()
                .isEqualTo("goed");
    }

    @Test
    void keepsNoFailure() {
        assertThatThrownBy(() -> generation.answer(QUESTION, () -> {
                    throw new IllegalStateException("weg");
                }))
                .hasMessage("weg");

        assertThat(generation.answer(QUESTION, () -> answer("goed", true)).body())
                .asString()
                .isEqualTo("goed");
    }

    /** However many stand at the door. */
    @Test
    void letsOneMakeWhatManyAskAtOnce() throws InterruptedException, ExecutionException {
        var all = new CountDownLatch(20);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(reader -> readers.submit(() -> {
                        all.countDown();
                        all.await();
                        return generation.answer(QUESTION, () -> answer("1", true));
                    }))
                    .toList();

            assertThat(distinct(answers)).hasSize(1);
            assertThat(made).hasValue(1);
        }
    }

    private static List<Answer> distinct(List<Future<Answer>> answers) throws InterruptedException, ExecutionException {
        for (var answer : answers) {
            answer.get();
        }
        return answers.stream().map(Future::resultNow).distinct().toList();
    }

    @Test
    void holdsNoMoreThanItMay() {
        var letter = "x".repeat(4_000);
        IntStream.range(0, 50)
                .mapToObj(number -> new Question(AnswerForm.JSON, 2_000, "vraag " + number))
                .forEach(question -> generation.answer(question, () -> answer(letter, true)));

        assertThat(generation.bytes()).isLessThanOrEqualTo(10_000);
    }

    private Answer answer(String text, boolean whole) {
        made.incrementAndGet();
        return new Answer(HttpStatus.OK, text.getBytes(StandardCharsets.UTF_8), whole);
    }
}
