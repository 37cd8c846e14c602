package nl.opvolgmonitor.api.publiccode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What catalogues of public software read of us: by the standard, and the same as elsewhere in the repository. */
class PublicCodeTest {

    private final JsonNode described = described();

    @Test
    void isWhatTheStandardAsks() throws IOException {
        assertThat(standard().validate(described)).isEmpty();
    }

    @Test
    void isRefusedWithoutLicenceOrWithALongShortDescription() throws IOException {
        var wrong = (ObjectNode) described.deepCopy();
        wrong.remove("legal");
        ((ObjectNode) wrong.at("/description/nl")).put("shortDescription", "x".repeat(151));

        assertThat(standard().validate(wrong)).hasSize(2);
    }

    @Test
    void namesTheVersionOfTheBuild() {
        assertThat(described.get("softwareVersion").asText()).isEqualTo(inPom("version"));
    }

    @Test
    void namesTheLicenceOfTheBuild() {
        assertThat(described.at("/legal/license").asText())
                .isEqualTo(inPom("licenses>\\s*<license>\\s*<name"))
                .isEqualTo("EUPL-1.2");
    }

    @Test
    void namesALogoThatIsThere() {
        assertThat(Repository.files()).contains(described.get("logo").asText());
    }

    @Test
    void describesItselfInEachLanguageOfTheSite() {
        assertThat(described.at("/localisation/availableLanguages"))
                .allSatisfy(language -> assertThat(described.get("description").has(language.asText()))
                        .isTrue());
    }

    private static JsonNode described() {
        try {
            return new YAMLMapper().readTree(Repository.read("publiccode.yml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JsonSchema standard() throws IOException {
        var strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try (var schema = Objects.requireNonNull(getClass().getResourceAsStream("/publiccode/schema-0.7.0.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema, strict);
        }
    }

    private static String inPom(String element) {
        var found = Pattern.compile("<" + element + ">([^<]+)<").matcher(Repository.read("pom.xml"));
        assertThat(found.find()).as(element).isTrue();
        return found.group(1);
    }
}
