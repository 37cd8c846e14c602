package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published schema is a promise: it may grow, and nothing that was promised may go. */
class SchemaEvolutionTest {

    private static final Path PUBLISHED = Path.of("../graphql-schema/published/schema.graphqls");
    private static final Path PRINTED = Path.of("target/schema.graphqls");
    private static final Pattern OBJECT = Pattern.compile("(?m)^type (\\w+)");

    @Test
    void breaksNothingThatWasPublished() throws IOException {
        assertThat(breakages(Files.readString(PUBLISHED), print())).isEmpty();
    }

    @Test
    void isPublishedAsServed() throws IOException {
        Files.writeString(PRINTED, print());

        assertThat(Files.readString(PUBLISHED))
                .as("Is the change meant? Then: cp api/target/schema.graphqls graphql-schema/published/")
                .isEqualTo(print());
    }

    @Test
    void noticesAFieldThatGoesFromATypeBehindAnInterface() throws IOException {
        var published = Files.readString(PUBLISHED);
        var without = published.replace("  remainingRisk: String\n", "");

        assertThat(without).isNotEqualTo(published);
        assertThat(breakages(published, without)).anyMatch(breakage -> breakage.contains("remainingRisk"));
    }

    private static String print() {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeDirectiveDefinitions(false)
                .includeScalarTypes(true);
        return new SchemaPrinter(options).print(Served.schema());
    }

    private static List<String> breakages(String published, String served) {
        var reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(reachable(published), reachable(served)), reporter);
        return reporter.getBreakages().stream().map(DiffEvent::toString).toList();
    }

    /** The comparison does not look behind interfaces, so a field of {@code Query} leads to every object. */
    private static String reachable(String sdl) {
        var objects = OBJECT.matcher(sdl)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("Query"))
                .collect(Collectors.joining(" | "));
        return sdl.replaceFirst("(?m)^type Query \\{", "type Query {\n  everyObject: EveryObject")
                + "\nunion EveryObject = " + objects + "\n";
    }
}
