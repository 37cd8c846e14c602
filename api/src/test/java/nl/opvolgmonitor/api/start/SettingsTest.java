package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Pattern NAME = Pattern.compile("\\bOM_[A-Z]+(_[A-Z]+)*\\b(?!_)");
    private static final Path DOCUMENTED = Path.of("../docs/configuration.md");

    @Test
    void areAllInHelpAndNothingElseIs() throws IOException {
        assertThat(namesIn(Path.of("src/main/resources/help.txt"))).isEqualTo(names("OM_TRUSTED_DOCUMENTS"));
    }

    /** Those of developers are only in the document. */
    private static Set<String> names(String... but) {
        return Settings.all().stream()
                .map(Setting::name)
                .filter(name -> name.startsWith("OM_") && !Set.of(but).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesIn(Path file) throws IOException {
        return NAME.matcher(Files.readString(file))
                .results()
                .map(name -> name.group().replaceFirst("_FILE$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areAllThatTheProgramReads() throws IOException {
        try (var sources = Files.walk(Path.of("src/main"))) {
            for (var source : sources.filter(SettingsTest::isSource).toList()) {
                assertThat(names()).as(source.toString()).containsAll(wholeNamesIn(source));
            }
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") || file.endsWith("application.yml");
    }

    /** Not the beginnings of names, and not what a test of ours means by none. */
    private static Set<String> wholeNamesIn(Path file) throws IOException {
        return namesIn(file).stream()
                .filter(name -> names().stream().noneMatch(each -> each.startsWith(name + "_")))
                .collect(Collectors.toSet());
    }

    @Test
    void standInTheirDocument() throws IOException {
        var written = Files.writeString(Path.of("target/configuration.md"), document());

        assertThat(Files.readString(DOCUMENTED))
                .as("cp api/target/configuration.md docs/")
                .isEqualTo(Files.readString(written));
    }

    private static String document() {
        return """
                # Instellingen

                Opvolgmonitor wordt alleen met omgevingsvariabelen ingesteld. Bij de start kijkt het ze na: een onbekende naam met `OM_`, of een waarde van de verkeerde vorm, houdt de start tegen met een zin die zegt welke en wat het moet zijn. Wat leeg is, telt als niet gezet. Een geheim kan ook in een bestand staan, bijvoorbeeld `OM_APP_PASSWORD_FILE=/run/secrets/app`; zet dan de variabele zelf niet.

                Deze tabellen zijn gemaakt uit het programma (`Settings`); een test houdt ze gelijk.

                %s""".formatted(Settings.table());
    }
}
