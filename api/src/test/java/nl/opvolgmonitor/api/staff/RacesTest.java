package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.account.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Several people at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesTest {

    private static final int ROUNDS = 500;

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    /** Each editor writes a field of its own and, when it comes too late, tries again on what it then sees. */
    @Test
    void loseNoFieldOfTwoEditorsOnOneRecord() throws Exception {
        workplace.call(RESEARCHER, "registerOrganisation", """
                {"id": "wedloop", "fields": {"type": "OTHER", "name": "begin", "government": false}}""");

        for (int round = 1; round <= ROUNDS; round++) {
            var number = round;
            together(List.of(
                    () -> write(RESEARCHER, "name", "n" + number), () -> write(EDITOR, "abbreviation", "a" + number)));
        }

        var versions =
                workplace.ask(RESEARCHER, "{ recordState(id: \"wedloop\") { versions { changes { field to } } } }");
        assertThat(written(versions, "name")).containsExactlyElementsOf(all("n", "begin"));
        assertThat(written(versions, "abbreviation")).containsExactlyElementsOf(all("a"));
    }

    @Test
    void haveOneEffectOfTwentyCallsWithOneKey() throws Exception {
        var requestKey = UUID.randomUUID().toString();
        Callable<JsonNode> call = () -> workplace.call(
                RESEARCHER, "registerPerson", requestKey, "{\"id\": \"eenmaal\", \"fields\": {\"name\": \"Eenmaal\"}}");

        var answers = together(IntStream.range(0, 20).mapToObj(number -> call).toList());

        assertThat(answers.stream().map(JsonNode::toString)).containsOnly("{\"__typename\":\"PersonRegistered\"}");
        assertThat(workplace
                        .ask(EDITOR, "{ auditTrail(record: \"eenmaal\", first: 100) { result } }")
                        .toString())
                .containsOnlyOnce("DONE");
    }

    private JsonNode write(Actor actor, String field, String value) {
        JsonNode answer;
        do {
            var seen = workplace
                    .ask(actor, "{ recordState(id: \"wedloop\") { version } }")
                    .at("/recordState/version")
                    .asInt();
            answer = workplace.call(actor, "amendOrganisation", """
                    {"id": "wedloop", "expectedVersion": %d, "fields": {"%s": "%s"}}""".formatted(seen, field, value));
        } while (answer.path("__typename").asText().equals("Conflict"));
        return answer;
    }

    private static List<String> written(JsonNode versions, String field) {
        var values = new ArrayList<String>();
        versions.findParents("field").stream()
                .filter(change -> change.get("field").asText().equals(field))
                .forEach(change -> values.add(change.get("to").asText()));
        return values;
    }

    private static List<String> all(String prefix, String... before) {
        return Stream.concat(Stream.of(before), IntStream.rangeClosed(1, ROUNDS).mapToObj(round -> prefix + round))
                .collect(Collectors.toList());
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
