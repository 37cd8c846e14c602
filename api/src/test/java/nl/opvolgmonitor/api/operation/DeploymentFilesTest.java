package nl.opvolgmonitor.api.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What helps to install the program is about the program as it is. */
class DeploymentFilesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SETTING = Pattern.compile("\\b(OM_[A-Z_]*[A-Z]|JDBC_URL)\\b");
    private static final Pattern FIGURE = Pattern.compile("\\bopvolgmonitor_[a-z_]+");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dockerfile",
                "compose.yaml",
                "docs/deployment.md",
                "docs/deployment/database.sh",
                "docs/deployment/kubernetes.yaml",
                "docs/deployment/opvolgmonitor.service",
                "docs/deployment/opvolgmonitor-rehearsal.service"
            })
    void nameOnlySettingsThatThereAre(String file) throws IOException {
        assertThat(found(SETTING, file)).isNotEmpty().isSubsetOf(settings());
    }

    /** As the generated document has them. */
    private static Set<String> settings() throws IOException {
        var known = found(SETTING, "docs/configuration.md");
        known.addAll(known.stream()
                .filter(name -> name.endsWith("_PASSWORD") || name.endsWith("_SECRET"))
                .map(name -> name + "_FILE")
                .toList());
        return known;
    }

    private static Set<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/deployment/alerts.yaml", "docs/deployment/grafana.json"})
    void askForFiguresThatThereAre(String file) throws IOException {
        assertThat(found(FIGURE, file))
                .isNotEmpty()
                .isSubsetOf(
                        "opvolgmonitor_database_up",
                        "opvolgmonitor_backup_age_seconds",
                        "opvolgmonitor_chain_rows",
                        "opvolgmonitor_edition_age_seconds",
                        "opvolgmonitor_graphql_seconds_count",
                        "opvolgmonitor_graphql_seconds_sum");
    }

    @Test
    void probeWhatTheProgramServes() throws IOException {
        var container = kubernetes("Deployment").at("/spec/template/spec/containers/0");

        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/health/liveness");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/health/readiness");
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(kubernetes("PodDisruptionBudget").at("/spec/minAvailable").asInt())
                .isOne();
    }

    private static JsonNode kubernetes(String kind) throws IOException {
        try (var documents = YAML.readerFor(JsonNode.class)
                .<JsonNode>readValues(
                        ROOT.resolve("docs/deployment/kubernetes.yaml").toFile())) {
            return documents.readAll().stream()
                    .filter(each -> each.path("kind").asText().equals(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void composeOnlyServicesThatDependOnEachOtherByName() throws IOException {
        var services = YAML.readTree(ROOT.resolve("compose.yaml").toFile()).path("services");

        assertThat(services.path("app").path("read_only").asBoolean()).isTrue();
        services.forEach(service -> service.path("depends_on")
                .fieldNames()
                .forEachRemaining(
                        name -> assertThat(services.has(name)).as(name).isTrue()));
    }
}
