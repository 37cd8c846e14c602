package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StateOfAnswersTest {

    private static final Question QUESTION = new Question(AnswerForm.JSON, 2_000, "{\"query\": \"{ a }\"}");

    private final AtomicReference<String> mark = new AtomicReference<>("1:1:");
    private final KeptAnswers answers = new KeptAnswers(() -> mark::get, Clock.systemUTC(), 10_000);

    @Test
    void isTheSameAsLongAsNothingIsWritten() throws InterruptedException {
        var first = answers.to(QUESTION, () -> answer("1"));
        Thread.sleep(1_100);

        assertThat(answers.to(QUESTION, () -> answer("2"))).isSameAs(first);
    }

    @Test
    void isAnotherOneWithinASecondAfterSomethingIs() throws InterruptedException {
        answers.to(QUESTION, () -> answer("1"));
        mark.set("1:2:");
        Thread.sleep(1_100);

        assertThat(answers.to(QUESTION, () -> answer("2")).body()).asString().isEqualTo("2");
    }

    @Test
    void isNotKeptWhereNobodyWantsThat() {
        var forgetful = new KeptAnswers(() -> mark::get, Clock.systemUTC(), 0);
        forgetful.to(QUESTION, () -> answer("1"));

        assertThat(forgetful.to(QUESTION, () -> answer("2")).body()).asString().isEqualTo("2");
    }

    private static Answer answer(String text) {
        return new Answer(HttpStatus.OK, text.getBytes(StandardCharsets.UTF_8), true);
    }
}
