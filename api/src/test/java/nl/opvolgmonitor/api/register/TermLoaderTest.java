package nl.opvolgmonitor.api.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.Surroundings;
import nl.opvolgmonitor.persistence.TestRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With which themes and target groups a register begins. */
@ExtendWith(RegisterExtension.class)
class TermLoaderTest {

    private static final FieldSource FORM = new FieldSource() {

        @Override
        public Map<String, @Nullable Object> fields() {
            return Map.of();
        }

        @Override
        public RuntimeException fault(@Nullable String field, String sentence) {
            return new IllegalArgumentException(field + ": " + sentence);
        }
    };

    private final TestRegister register;

    @TempDir
    private Path institution;

    TermLoaderTest(TestRegister register) {
        this.register = register;
    }

    /** Neither what nobody published, nor what was typed freely and can be no name. */
    @Test
    void leavesOutWhatThePublicCannotReadOrCannotBeANameAndLetsRecordsKeepIt() {
        try (var before = new TestRegister()) {
            var draft = Samples.bare(Recommendation.class);
            var concept = before.register(Command.of(draft.with("themes", List.of("NOG_GEHEIM")), before.freshKey())
                    .on(Samples.DAY));
            before.publish(draft.with("themes", List.of("twee\nregels", "OPENBAAR_THEMA")));

            before.bean(TermLoader.class).begin(List.of());

            var log = before.bean(TermLog.class);
            assertThat(log.terms().all()).extracting(Term::code).containsExactly("OPENBAAR_THEMA");
            var named = new NamedTerms(log);
            named.check(FORM, concept);
            assertThatThrownBy(() -> named.check(
                            FORM, draft.with("themes", List.of("NERGENS")).of(concept.entry())))
                    .hasMessageContaining("themes: het thema «NERGENS» staat niet in de lijst");
        }
    }

    @Test
    void takesTheNamesOfTheFileOnceAndSpellsOutWhatRecordsOfBeforeName() {
        Surroundings.of(register);

        register.bean(TermLoader.class).begin(RegisterFolders.all());
        register.bean(TermLoader.class).begin(RegisterFolders.in(Path.of("../institutions/waterwachter")));

        var terms = register.bean(TermLog.class).terms();
        assertThat(terms.name(new TermId(TermKind.THEME, "COORDINATIE"))).isEqualTo("Coördinatie");
        assertThat(terms.all()).extracting(Term::code).contains("arbeid", "zorg", "minderjarigen");
        assertThat(terms.all()).extracting(Term::code).doesNotContain("DIJKEN");
        assertThat(terms.versions()).extracting(Term::version).containsOnly(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            thema | DIJKEN;                   een regel is: soort | sleutel | naam | Engelse naam | omschrijving
            soort | DIJKEN | Dijken;          de soort is thema of doelgroep, niet «soort»
            thema | DIJKEN | ;                Vul de Nederlandse naam in""")
    void saysInWhichLineAFaultIs(String line, String fault) throws IOException {
        Files.createDirectories(institution.resolve("register"));
        Files.writeString(institution.resolve("register/volgorde.txt"), "water\n");
        Files.writeString(institution.resolve("register/themas-en-doelgroepen.txt"), "# onze lijst\n" + line + "\n");
        var loader = RegisterFolders.in(institution).getFirst().loader();

        assertThatThrownBy(() -> new TermFile(loader).terms(register.clock().instant()))
                .isInstanceOf(RegisterFault.class)
                .hasMessage("register/themas-en-doelgroepen.txt, regel 2: " + fault);
    }

    @Test
    void beginsWithNothingWithoutAFile() throws IOException {
        Files.createDirectories(institution.resolve("register"));
        Files.writeString(institution.resolve("register/volgorde.txt"), "water\n");
        var loader = RegisterFolders.in(institution).getFirst().loader();

        assertThat(new TermFile(loader).terms(register.clock().instant())).isEqualTo(List.of());
    }
}
