package nl.opvolgmonitor.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The largest page that may be asked for stays within what a stranger may ask in one request. */
class RestCostTest {

    @TestFactory
    Stream<DynamicTest> staysWithinThatForStrangers() {
        return RunningRegister.get().context().getBean(Resources.class).all().stream()
                .flatMap(resource ->
                        resource.document().parsed().getDefinitionsOfType(OperationDefinition.class).stream()
                                .map(operation -> DynamicTest.dynamicTest(
                                        resource.path() + " " + operation.getName(),
                                        () -> assertAffordable(resource, operation.getName()))));
    }

    private static void assertAffordable(Resource resource, String operation) {
        var variables = new HashMap<String, Object>();
        variables.put("first", PageSize.MOST);
        variables.put("id", "kst-31015-221");
        variables.put("text", "zorg");
        variables.put("since", "2020-01-01T00:00:00Z");
        var answer = RunningRegister.get()
                .post(Map.of("query", resource.document().text(), "operationName", operation, "variables", variables));

        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
        assertThat(answer.at("/extensions/cost/requested").asInt()).isBetween(1, 2_000);
    }
}
