package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.EveryField;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.register.Records;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffSchemaTest {

    private static final Path PUBLISHED = Path.of("../graphql-schema/published/staff.graphqls");
    private static final Path PRINTED = Path.of("target/staff.graphqls");

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void isPublishedAsServed() throws IOException {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeDirectiveDefinitions(false)
                .includeScalarTypes(true);
        var printed = new SchemaPrinter(options).print(workplace.schema("staff"));
        Files.writeString(PRINTED, printed);

        assertThat(Files.readString(PUBLISHED))
                .as("Is the change meant? Then: cp api/target/staff.graphqls graphql-schema/published/")
                .isEqualTo(printed);
    }

    @Test
    void namesMutationsInputsAndResultsAlike() {
        assertThat(workplace.schema("staff").getMutationType().getFieldDefinitions())
                .allSatisfy(mutation -> {
                    var name = Character.toUpperCase(mutation.getName().charAt(0))
                            + mutation.getName().substring(1);
                    assertThat(GraphQLTypeUtil.simplePrint(
                                    mutation.getArgument("input").getType()))
                            .isEqualTo(name + "Input!");
                    assertThat(GraphQLTypeUtil.simplePrint(mutation.getType())).endsWith("Result!");
                });
    }

    @Test
    void takesEveryFieldThatARecordHas() {
        workplace.all(Records.class).stream()
                .map(records -> (Records<?>) records)
                .forEach(records -> {
                    var type = records.type();
                    var input =
                            (GraphQLInputObjectType) workplace.schema("staff").getType(type.getSimpleName() + "Fields");
                    var components = Stream.of(type.getRecordComponents())
                            .map(component -> component.getName())
                            .filter(name -> !name.equals("entry"));
                    assertThat(input.getFieldDefinitions().stream().map(GraphQLNamedSchemaElement::getName))
                            .as(type.getSimpleName())
                            .containsAll(components.toList());
                });
    }

    @Test
    void servesEveryFieldOfEveryAnswer() {
        served(RESEARCHER, "registerOrganisation", """
                {"id": "s/1", "fields": {"type": "OTHER", "name": "Een"}}""", "OrganisationRegistered");
        served(RESEARCHER, "registerOrganisation", """
                {"id": "s/1", "fields": {"type": "OTHER", "name": "Een"}}""", "KeyTaken");
        served(RESEARCHER, "registerFulfilment", """
                {"id": "s/2", "fields": {"commitment": "kst-31015-221/m2", "status": "FULFILLED", "document": "kst-31015-221"}}""", "ProofMissing");
        served(RESEARCHER, "registerPerson", """
                {"id": "s/3", "fields": {"name": "Een"}, "quotes": [{"document": "kst-31015-221", "text": "staat er niet"}]}""", "QuoteNotFound");
        served(RESEARCHER, "amendOrganisation", """
                {"id": "s/1", "expectedVersion": 1, "fields": {"name": "Twee"}}""", "OrganisationAmended");
        served(RESEARCHER, "amendOrganisation", """
                {"id": "s/1", "expectedVersion": 1, "fields": {"name": "Drie"}}""", "Conflict");
        served(RESEARCHER, "correctOrganisation", """
                {"id": "s/1", "expectedVersion": 2, "reason": "fout", "fields": {"name": "Drie"}}""", "WrongStatus");
        served(RESEARCHER, "submitRecords", records("s/1", 2), "RecordsSubmitted");
        served(RESEARCHER, "sendBackRecords", records("s/1", 2) + ", \"reason\": \"beter lezen\"}", "RecordsSentBack");
        served(EDITOR, "submitRecords", records("s/1", 2), "RecordsSubmitted");
        served(EDITOR, "publishRecords", records("s/1", 2), "SecondPersonNeeded");
        served(EDITOR, "withdrawRecords", records("kst-31015-221", 1) + ", \"reason\": \"dubbel\"}", "StillNamed");
        served(RESEARCHER, "addNote", "{\"record\": \"s/1\", \"text\": \"nabellen\"}", "NoteAdded");
        served(RESEARCHER, "muteSignal", """
                {"record": "s/1", "signal": "R5", "mutedUntil": "2027-01-01", "reason": "bekend"}""", "SignalMuted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me",
                "recordState(id: \"s/1\")",
                "worklist",
                "worklistCount",
                "auditTrail",
                "auditActions",
                "accessTokens",
                "readings(state: OPEN)",
                "reading(id: \"lezing/1\")",
                "proposals(reading: \"lezing/1\")"
            })
    void servesEveryFieldThatTheOfficeAsks(String field) {
        var type = workplace
                .schema("staff")
                .getQueryType()
                .getFieldDefinition(field.split("\\(", 2)[0])
                .getType();

        var answer = workplace.answer(EDITOR, "{ " + field + " " + EveryField.selection(type, 2) + " }", Map.of());

        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }

    private static String records(String id, int version) {
        return "{\"records\": [{\"id\": \"%s\", \"version\": %d}]".formatted(id, version);
    }

    private void served(Actor actor, String mutation, String input, String type) {
        var whole = input.endsWith("}") ? input : input + "}";
        var given = ((ObjectNode) Mutation.json(whole))
                .put("requestKey", UUID.randomUUID().toString());
        var answer = workplace.answer(actor, document(mutation), Map.of("input", given));

        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/data/answer/__typename").asText())
                .as(answer.toString())
                .isEqualTo(type);
    }

    private String document(String mutation) {
        var field = workplace.schema("staff").getMutationType().getFieldDefinition(mutation);
        var input = GraphQLTypeUtil.simplePrint(field.getArgument("input").getType());
        return "mutation ($input: " + input + ") { answer: " + mutation + "(input: $input) "
                + EveryField.ofMembers(field.getType()) + " }";
    }
}
