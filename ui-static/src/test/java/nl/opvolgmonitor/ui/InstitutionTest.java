package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstitutionTest {

    @Test
    void speaksAsTheTextsAreWrittenWhenItIsTheFirst() {
        assertThat(Institution.in(null).words(Language.DUTCH).in("Oordeel van de Rapporteur"))
                .isEqualTo("Oordeel van de Rapporteur");
        assertThat(Institution.in(null).texts(Language.DUTCH)).isEmpty();
    }

    @Test
    void saysItsOwnWordsTheLongestFirst(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("woorden.nl.txt"), """
                # wie wij zijn
                Rapporteur = Ombudsman

                de Nationaal Rapporteur Mensenhandel = de Kinderombudsman
                """);

        var words = Institution.in(folder.toString()).words(Language.DUTCH);

        assertThat(words.in("Wat de Nationaal Rapporteur Mensenhandel vroeg, en de Rapporteur oordeelde."))
                .isEqualTo("Wat de Kinderombudsman vroeg, en de Ombudsman oordeelde.");
    }

    @Test
    void tellsProgramsWhatItSaysInstead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("woorden.nl.txt"), "Rapporteur = Ombudsman\nde Rapporteur = de Ombudsman\n");

        assertThat(Institution.in(folder.toString()).replacements(Language.DUTCH))
                .isEqualTo("de Rapporteur=de Ombudsman\nRapporteur=Ombudsman");
        assertThat(Institution.in(null).replacements(Language.DUTCH)).isEmpty();
    }

    @Test
    void hasTextsOfItsOwnInEachLanguage(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("teksten.nl.properties"), "site.task=De dijken\nsite.help-line.2=\n");

        var institution = Institution.in(folder.toString());

        assertThat(institution.texts(Language.DUTCH))
                .containsEntry("site.task", "De dijken")
                .containsEntry("site.help-line.2", "");
        assertThat(institution.texts(Language.ENGLISH)).isEmpty();
    }

    /** The invented institution that shows how it is done replaces only texts that there are. */
    @Test
    void replacesTextsThatThereAre() {
        var example = Institution.in("../institutions/waterwachter");

        for (var language : Language.values()) {
            assertThat(example.texts(language)).isNotEmpty();
            assertThat(example.texts(language).keySet())
                    .isSubsetOf(Messages.in(language).keys());
        }
    }
}
