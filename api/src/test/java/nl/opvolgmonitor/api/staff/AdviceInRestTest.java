package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.net.URI;
import java.util.Map;
import nl.opvolgmonitor.domain.account.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Fixed advices under {@code /v1}: three of them, the last one first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdviceInRestTest {

    private static final String ORIGIN = "http://127.0.0.1";

    private static final Map<String, String> DONE = Map.of(
            "openAdvice", "AdviceOpened", "fixAdvice", "AdviceFixed", "addCorrectionNote", "CorrectionNoteAdded");

    private final Workplace workplace = new Workplace();

    @BeforeAll
    void fix() {
        fixed("eerste");
        fixed("tweede");
        fixed("derde");
        call(EDITOR, "addCorrectionNote", "\"id\": \"derde\", \"text\": \"De datum was 9 juli.\"");
    }

    @AfterAll
    void close() {
        workplace.close();
    }

    private void fixed(String id) {
        call(
                RESEARCHER,
                "openAdvice",
                "\"id\": \"%s\", \"product\": \"BRIEFING\", \"title\": \"Opvolging\", \"effective\": \"2022-02-22\", \"scope\": {\"report\": \"slachtoffermonitor-mensenhandel-2015-2019\"}"
                        .formatted(id));
        var step = workplace
                .ask(EDITOR, "{ adviceDraft(id: \"" + id + "\") { lastStep } }")
                .at("/adviceDraft/lastStep");
        call(EDITOR, "fixAdvice", "\"id\": \"%s\", \"lastStep\": %s".formatted(id, step));
    }

    private void call(Actor actor, String mutation, String input) {
        var answer = workplace.call(actor, mutation, "{" + input + "}");
        assertThat(answer.path("__typename").asText()).as(answer.toString()).isEqualTo(DONE.get(mutation));
    }

    @Test
    void listsThemPageByPageWithWhereTheirFilesAre() {
        var page = get("/v1/opvolgadviezen?aantal=2");
        var rest = get(URI.create(page.at("/links/next").asText()).toString().replaceFirst("^https?://[^/]+", ""));

        assertThat(page.path("items").findValuesAsText("key")).containsExactly("derde", "tweede");
        assertThat(rest.path("items").findValuesAsText("key")).containsExactly("eerste");
        assertThat(rest.at("/links/next").isNull()).isTrue();
        var first = page.at("/items/0");
        assertThat(first.path("uri").asText()).startsWith(ORIGIN).endsWith("/nl/opvolgadviezen/derde/");
        assertThat(first.path("self").asText()).endsWith("/v1/opvolgadviezen/derde");
        assertThat(first.at("/files/0/form").asText()).isEqualTo("pdf");
        assertThat(first.at("/files/0/mediaType").asText()).isEqualTo("application/pdf");
        assertThat(first.at("/files/0/uri").asText())
                .startsWith(ORIGIN)
                .endsWith("/nl/opvolgadviezen/derde/advies.pdf");
    }

    @Test
    void tellsOfOneWhatGraphqlTells() {
        var one = get("/v1/opvolgadviezen/derde");
        var asked = workplace
                .outside(
                        "{ advice(id: \"derde\") { sha256 title rules notes { text recordedAt } items { recommendation text response implementation assessment closed nextDeadline measures fulfilled overdue undated signals advised } } }")
                .at("/data/advice");

        assertThat(one.path("items")).isNotEmpty();
        asked.properties()
                .forEach(field ->
                        assertThat(one.path(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
        assertThat(get("/v1/opvolgadviezen/niets").path("status").asInt()).isEqualTo(404);
    }

    @Test
    void isAsItIsDescribed() {
        var description = get("/v1/openapi.json");
        var place = SchemaLocation.of(
                "https://opvolgmonitor.example/v1/openapi.json#/paths/~1opvolgadviezen~1{sleutel}/get/responses/200/content/application~1json/schema");
        var schema = JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(
                                Map.of("https://opvolgmonitor.example/v1/openapi.json", description.toString()))))
                .getSchema(place);

        assertThat(schema.validate(get("/v1/opvolgadviezen/derde"))).isEmpty();
    }

    private JsonNode get(String path) {
        return Mutation.json(workplace.get(path));
    }
}
