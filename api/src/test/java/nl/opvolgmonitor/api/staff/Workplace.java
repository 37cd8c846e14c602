package nl.opvolgmonitor.api.staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.api.graphql.Caller;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.persistence.TestDatabase;

/** The office at work on the first content, in a database of its own. People who do not exist call the engine itself. */
final class Workplace implements AutoCloseable {

    static final Actor RESEARCHER = person("onderzoeker-1", AccountRole.ONDERZOEKER);
    static final Actor EDITOR = person("redacteur-1", AccountRole.REDACTEUR);
    static final Actor ADMINISTRATOR = person("beheerder-1", AccountRole.BEHEERDER);
    static final Actor PARLIAMENT = person("kamer-1", AccountRole.KAMER);

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final TestDatabase database = TestDatabase.fresh();
    private final ApplicationContext context = ApplicationContext.run(database.properties());

    static Actor person(String subject, AccountRole role) {
        return new Actor(subject, "Nationaal Rapporteur", Set.of(role), true);
    }

    TestDatabase database() {
        return database;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(Class<T> type, io.micronaut.context.Qualifier<T> qualifier) {
        return context.getBean(type, qualifier);
    }

    <T> java.util.Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type);
    }

    GraphQLSchema schema() {
        return context.getBean(GraphQLSchema.class, Qualifiers.byName("staff"));
    }

    /** The whole answer, errors included. */
    JsonNode answer(Actor actor, String document, Map<String, Object> variables) {
        var engine = context.getBean(GraphQL.class, Qualifiers.byName("staff"));
        var caller = new Caller(actor, "127.0.0.0/24", "proef");
        var input = ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .graphQLContext(caller.asContext())
                .build();
        return JSON.valueToTree(engine.execute(input).toSpecification());
    }

    JsonNode ask(Actor actor, String document) {
        var answer = answer(actor, document, Map.of());
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toPrettyString() + "\n" + document);
        }
        return answer.get("data");
    }

    /** What the public gets. */
    JsonNode outside(String document) {
        var engine = context.getBean(GraphQL.class, Qualifiers.byName("public"));
        return JSON.valueToTree(engine.execute(document).toSpecification());
    }

    /** Carries a mutation out under a fresh request key; the answer is the member of the result union. */
    JsonNode call(Actor actor, String mutation, String input) {
        return call(actor, mutation, UUID.randomUUID().toString(), input);
    }

    JsonNode call(Actor actor, String mutation, String requestKey, String input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var document = "mutation ($input: " + type + "!) { answer: " + mutation + "(input: $input) "
                + selection(mutation) + "}";
        try {
            var given = (ObjectNode) JSON.readTree(input);
            given.put("requestKey", requestKey);
            var answer = answer(actor, document, Map.of("input", JSON.convertValue(given, Map.class)));
            return answer.has("errors") ? answer : answer.at("/data/answer");
        } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static String selection(String mutation) {
        var conflict = mutation.matches("(amend|correct).*|.*Records|addEvidence")
                ? " ... on Conflict { currentVersion theirs { field from to } yours { field from to } }"
                : "";
        return "{ __typename ... on Refusal { message }" + conflict + " }";
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
