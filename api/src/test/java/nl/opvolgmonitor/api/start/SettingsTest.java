package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
    void becomePropertiesThatSomethingReads() throws IOException {
        var sources = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(SettingsTest::isSource).toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(Settings.all())
                .filteredOn(setting -> setting.property() != null)
                .isNotEmpty()
                .allMatch(setting -> isRead(String.valueOf(setting.property()), sources.toString()));
    }

    /** By its whole name, or as a component of what has the rest of it as its prefix. */
    private static boolean isRead(String property, String sources) {
        var prefix = property.substring(0, property.lastIndexOf('.'));
        return sources.contains("${" + property)
                || sources.contains("\"" + property + "\"")
                || sources.contains("@ConfigurationProperties(\"" + prefix + "\")");
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

                Deze tabellen zijn gemaakt uit het programma (`settings.txt`); een test houdt ze gelijk.

                %s""".formatted(tables());
    }

    private static String tables() {
        return Settings.all().stream()
                .collect(Collectors.groupingBy(Setting::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> table(group.getKey(), group.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(String group, List<Setting> settings) {
        return settings.stream()
                .map(SettingsTest::row)
                .collect(Collectors.joining(
                        "",
                        "## %s\n| variabele | waarde | gewoonlijk | betekenis |\n|---|---|---|---|\n".formatted(group),
                        ""));
    }

    private static String row(Setting setting) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        setting.name(),
                        setting.form().words(),
                        setting.usual().isEmpty() ? "" : "`" + setting.usual() + "`",
                        setting.meaning());
    }
}
