package nl.opvolgmonitor.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.EveryField;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditFilter;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The table of rights, held against the schema and against every role. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void nameEveryFieldOfTheStaffSchemaAndNoOther() {
        assertThat(workplace.bean(Rights.class).table().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(mutations(), staffQueries())
                        .map(GraphQLFieldDefinition::getName)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> admitEachRoleToEachMutationByTheTable() {
        return mutations()
                .flatMap(mutation -> Stream.of(AccountRole.values())
                        .map(role -> DynamicTest.dynamicTest(
                                mutation.getName() + " as " + role,
                                () -> assertThat(isForbidden(mutation, person(role, true)))
                                        .isEqualTo(!isAllowed(mutation.getName(), role)))));
    }

    @TestFactory
    Stream<DynamicTest> letNobodyWriteWithAToken() {
        var everyRole = new Actor("demo-alles", "Nationaal Rapporteur", Set.of(AccountRole.values()), false);
        return mutations()
                .map(mutation -> DynamicTest.dynamicTest(
                        mutation.getName(),
                        () -> assertThat(isForbidden(mutation, everyRole)).isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> showNothingOfTheOfficeToParliament() {
        return staffQueries()
                .filter(field -> !isAllowed(field.getName(), AccountRole.KAMER))
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(),
                        () -> assertThat(workplace
                                        .answer(Workplace.PARLIAMENT, query(field), Map.of())
                                        .at("/errors/0/extensions/code")
                                        .asText())
                                .isEqualTo("FORBIDDEN")));
    }

    @Test
    void leaveATraceOfWhoTriedWithoutARight() {
        workplace.answer(Workplace.PARLIAMENT, "{ worklist { id } }", Map.of());

        assertThat(workplace
                        .bean(AuditTrail.class)
                        .latest(AuditFilter.ALL, Long.MAX_VALUE, 1)
                        .getFirst())
                .returns("worklist", AuditEntry::action)
                .returns("demo-kamer", AuditEntry::subject)
                .returns(AuditResult.REFUSED, AuditEntry::result);
    }

    @Test
    void hideDraftsFromWhoMayNotSeeThem() {
        workplace.call(
                Workplace.RESEARCHER, "registerPerson", "{\"id\": \"concept-9\", \"fields\": {\"name\": \"Concept\"}}");
        var query = "{ node(id: \"concept-9\") { id } }";

        assertThat(workplace.ask(Workplace.PARLIAMENT, query).get("node").isNull())
                .isTrue();
        assertThat(workplace.ask(Workplace.ADMINISTRATOR, query).at("/node/id").asText())
                .isEqualTo("concept-9");
    }

    private boolean isAllowed(String field, AccountRole role) {
        return workplace.bean(Rights.class).table().get(field).contains(role);
    }

    /** With an input that is refused for its request key, so that nothing happens when it is admitted. */
    private boolean isForbidden(GraphQLFieldDefinition mutation, Actor actor) {
        var input = Inputs.least(mutation);
        var answer = workplace.answer(
                actor, "mutation { " + mutation.getName() + "(input: " + input + ") { __typename } }", Map.of());
        return answer.at("/errors/0/extensions/code").asText().equals("FORBIDDEN");
    }

    private static String query(GraphQLFieldDefinition field) {
        var arguments = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .map(argument -> argument.getName() + ": \"kst-31015-221\"")
                .collect(Collectors.joining(", "));
        return "{ " + field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " "
                + EveryField.selection(field.getType(), 0) + " }";
    }

    private static Actor person(AccountRole role, boolean mayWrite) {
        return new Actor("demo-iemand", "Nationaal Rapporteur", Set.of(role), mayWrite);
    }

    private Stream<GraphQLFieldDefinition> mutations() {
        return workplace.schema("staff").getMutationType().getFieldDefinitions().stream();
    }

    private Stream<GraphQLFieldDefinition> staffQueries() {
        var open = publicQueries();
        return workplace.schema("staff").getQueryType().getFieldDefinitions().stream()
                .filter(field -> !open.contains(field.getName()));
    }

    private Set<String> publicQueries() {
        return workplace.schema("public").getQueryType().getFieldDefinitions().stream()
                .map(GraphQLNamedSchemaElement::getName)
                .collect(Collectors.toSet());
    }
}
