package nl.opvolgmonitor.api.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterLoaderTest {

    private static final String DOCUMENT = """
            - document:
                key: brief
                effective: 2021-01-11
                type: BRIEF
                title: Brief
                text: source.txt
                textQuality: GOOD
            """;

    @TempDir
    private Path files;

    private TestDatabase database;
    private ApplicationContext context;

    @BeforeEach
    void startWithAnEmptyRegister() {
        database = TestDatabase.fresh();
        var properties = new HashMap<>(database.properties());
        properties.put("opvolgmonitor.first-content", false);
        context = ApplicationContext.run(properties);
    }

    @AfterEach
    void stop() {
        context.close();
        database.close();
    }

    /** Its register begins with what its own folder holds, and nothing else. */
    @Test
    void beginsTheRegisterOfAnotherInstitution() {
        var report =
                context.getBean(RegisterLoader.class).load(RegisterFolders.in(Path.of("../institutions/waterwachter")));

        assertThat(report.unchanged()).isZero();
        assertThat(context.getBean(TermLog.class).terms().all())
                .extracting(Term::name)
                .containsExactly("Dijken", "Drinkwater");
        assertThat(existing("staat-van-het-water-2024/1", "waterbrief-2024/keuring/termijn-1", "nationaal-rapporteur"))
                .containsExactlyInAnyOrder(
                        new Key("staat-van-het-water-2024/1"), new Key("waterbrief-2024/keuring/termijn-1"));
    }

    @Test
    void registersWhatTheFileHolds() {
        var report = load(DOCUMENT + finding("Het gaat slechter."));

        assertThat(report).isEqualTo(new LoadReport(2, 0));
        assertThat(existing("brief", "brief/bevinding-1")).hasSize(2);
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        load(DOCUMENT + finding("Het gaat slechter."));

        assertThat(load(DOCUMENT + finding("Het gaat slechter."))).isEqualTo(new LoadReport(0, 2));
    }

    @Test
    void readsAQuoteOverALineBreak() {
        assertThat(load(DOCUMENT + finding("al jaren steeds slechter")).registered())
                .isEqualTo(2);
    }

    @Test
    void refusesAQuoteThatDoesNotOccurWithFileLineAndQuote() {
        assertFault(DOCUMENT + finding("Het gaat beter."), "register/brief/records.yaml, regel 9", "«Het gaat beter.»");
    }

    @Test
    void keepsNothingOfAFileWithAMistake() {
        assertFault(DOCUMENT + finding("Het gaat beter."), "");

        assertThat(existing("brief")).isEmpty();
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        assertFault(DOCUMENT + "- finding: [", "regel 8", "geen geldige YAML");
    }

    @Test
    void refusesAnUnknownKind() {
        assertFault(DOCUMENT + "- aanbeveling:\n    key: x\n", "regel 9", "de soort «aanbeveling» bestaat niet");
    }

    @Test
    void refusesAnUnknownField() {
        assertFault(DOCUMENT + "    teller: 3\n", "regel 8", "het veld «teller» bestaat niet");
    }

    @Test
    void refusesAMissingField() {
        assertFault(DOCUMENT.replace("    type: BRIEF\n", ""), "het veld «type» ontbreekt");
    }

    @Test
    void refusesAMissingKey() {
        assertFault(DOCUMENT.replace("    key: brief\n", ""), "het veld «key» ontbreekt");
    }

    @Test
    void refusesAValueOutsideTheList() {
        assertFault(DOCUMENT.replace("BRIEF", "EPISTEL"), "regel 4", "«EPISTEL»");
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertFault(DOCUMENT.replace("2021-01-11", "2021-02-30"), "regel 3", "2021-02-30");
    }

    @Test
    void refusesAFieldThatStandsTwice() {
        assertFault(DOCUMENT + "    title: Nog een\n", "regel 8", "twee keer");
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        assertFault(DOCUMENT + DOCUMENT, "regel 9", "brief komt twee keer voor");
    }

    @Test
    void refusesAReferenceToNothing() {
        assertFault(DOCUMENT.replace("type: BRIEF", "type: BRIEF\n    about: nergens"), "nergens bestaat niet");
    }

    @Test
    void refusesAKeyThatFitsNoAddress() {
        assertFault(DOCUMENT.replace("key: brief", "key: een brief"), "regel 2", "sleutel");
    }

    @Test
    void refusesWhatTheRecordItselfRefuses() {
        assertFault(DOCUMENT.replace("title: Brief", "title: ' '"), "Een document heeft een titel");
    }

    @Test
    void addsAMentionOnce() {
        var mention = DOCUMENT + finding("Het gaat slechter.")
                + "- mention:\n    of: brief/bevinding-1\n    quotes:\n      - text: al jaren\n";

        assertThat(load(mention).registered()).isEqualTo(3);
        assertThat(load(mention).registered()).isZero();
    }

    private static String finding(String quote) {
        return """
                - finding:
                    key: brief/bevinding-1
                    quotes:
                      - text: "%s"
                    type: TREND
                    about: zicht
                    trend: DETERIORATING
                """.formatted(quote);
    }

    private void assertFault(String records, String... parts) {
        assertThatThrownBy(() -> load(records))
                .isInstanceOf(RegisterFault.class)
                .hasMessageContainingAll(parts);
    }

    private Set<Key> existing(String... keys) {
        return context.getBean(Entries.class)
                .existing(java.util.Arrays.stream(keys).map(Key::new).collect(java.util.stream.Collectors.toSet()));
    }

    private LoadReport load(String records) {
        try (var loader = new URLClassLoader(new URL[] {files.toUri().toURL()}, null)) {
            var folder = Files.createDirectories(files.resolve("register/brief"));
            Files.writeString(folder.resolve("records.yaml"), records);
            Files.writeString(
                    folder.resolve("source.txt"), "Het gaat slechter.\nHet gaat al jaren\nsteeds slechter.\n");
            return context.getBean(RegisterLoader.class).load(List.of(new RegisterFolder(loader, "brief")));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
