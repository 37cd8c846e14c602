package nl.opvolgmonitor.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The description of {@code /v1}: against OpenAPI 3.1, against the rules for Dutch APIs, and against what is really answered. */
class OpenApiTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** The first documents hold no advice; {@code AdviceInRestTest} asks one. */
    private static final String ADVICE = "/opvolgadviezen/{sleutel}";

    private final RestClient client = new RestClient();
    private final JsonNode description = client.get("/openapi.json").json();

    @Test
    void isWhatTheSpecificationSays() throws IOException {
        try (var official = Objects.requireNonNull(getClass().getResourceAsStream("/openapi/schema-3.1.json"))) {
            assertThat(SCHEMAS.getSchema(official).validate(description)).isEmpty();
        }
    }

    @Test
    void hasNoReferenceThatLeadsNowhere() {
        assertThat(description.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void namesAVersionAContactAndTheMajorVersionInTheAddress() {
        assertThat(description.at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(description.at("/info/version").asText())
                .isEqualTo(client.get("/moties").header("API-Version"));
        assertThat(description.at("/info/contact").size()).isGreaterThan(1);
        assertThat(description.at("/servers/0/url").asText()).endsWith("/v1");
    }

    @Test
    void writesAddressesAndQueriesAsTheDesignRulesSay() {
        var rule =
                "^(\\/|(\\/_[a-z0-9]+|\\/(([a-z0-9\\-]+|\\{[^}]+})(\\/([a-z0-9\\-\\.]+|\\{[^}]+}))*)(\\/_[a-z]+)?)\\/?)$";
        description.path("paths").properties().forEach(path -> {
            assertThat(path.getKey()).matches(rule).doesNotMatch(".+/$");
            assertThat(path.getValue().properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactly("get");
            assertThat(path.getValue().at("/get/parameters").findValuesAsText("name"))
                    .isNotEmpty()
                    .allMatch(name -> name.matches("[a-z][a-zA-Z0-9]*"));
            assertThat(path.getValue().at("/get/responses").has("400")).isTrue();
        });
    }

    @Test
    void saysInDutchWhatEveryParameterDoes() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(operation.path("parameters"))
                        .allSatisfy(parameter -> assertThat(
                                        parameter.path("description").asText())
                                .isNotBlank()));
        assertThat(operations())
                .extracting(operation -> operation.path("operationId").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void isTheSameInYaml() throws IOException {
        var reply = client.get("/openapi.yaml");

        assertThat(reply.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(new YAMLMapper().readTree(reply.text())).isEqualTo(description);
    }

    @TestFactory
    List<DynamicTest> describesWhatIsAnswered() {
        var tests = new ArrayList<DynamicTest>();
        description.path("paths").properties().forEach(path -> {
            var example = path.getValue().at("/get/x-voorbeeld").asText();
            if (!path.getKey().equals(ADVICE)) {
                tests.add(DynamicTest.dynamicTest(example, () -> assertDescribed(path.getKey(), example)));
            }
        });
        return tests;
    }

    @Test
    void describesARefusal() {
        var problem = client.get("/moties?stnd=open").json();

        assertThat(schema("/components/schemas/Problem").validate(problem)).isEmpty();
    }

    private void assertDescribed(String path, String example) {
        var answer = client.get(example.substring("/v1".length()));
        var place = "/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema";

        assertThat(answer.status()).isEqualTo(200);
        assertThat(schema(place).validate(answer.json())).isEmpty();
        var undescribed = new TreeSet<String>();
        compare(answer.json(), description.at(place), "", undescribed);
        assertThat(undescribed).isEmpty();
        headers(path).forEach(header -> {
            if (!header.equals("Link")) {
                assertThat(answer.header(header)).as(header).isNotEmpty();
            }
        });
    }

    private List<String> headers(String path) {
        var names = new ArrayList<String>();
        description
                .at("/paths/" + path.replace("/", "~1") + "/get/responses/200/headers")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    /** What an answer holds beyond what is described. */
    private void compare(JsonNode answer, JsonNode schema, String at, Set<String> undescribed) {
        var meant =
                schema.has("$ref") ? description.at(schema.path("$ref").asText().substring(1)) : schema;
        if (answer.isArray()) {
            answer.forEach(each -> compare(each, meant.path("items"), at + "[]", undescribed));
        }
        answer.properties().forEach(member -> {
            var below = meant.path("properties").path(member.getKey());
            if (below.isMissingNode()) {
                undescribed.add(at + "." + member.getKey());
            } else {
                compare(member.getValue(), below, at + "." + member.getKey(), undescribed);
            }
        });
    }

    private JsonSchema schema(String place) {
        var location = SchemaLocation.of("https://opvolgmonitor.example/v1/openapi.json#" + place);
        var factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(
                        Map.of("https://opvolgmonitor.example/v1/openapi.json", description.toString()))));
        return factory.getSchema(location, STRICT);
    }

    private List<JsonNode> operations() {
        return description
                .path("paths")
                .valueStream()
                .map(path -> path.path("get"))
                .toList();
    }
}
