package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.opvolgmonitor.ui.Institution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstitutionFolderTest {

    @Test
    void isRefusedWithoutARegisterToBeginWith(@TempDir Path folder) {
        assertThatThrownBy(() -> InstitutionFolder.choose(Map.of("OM_INSTITUTION", folder.toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ontbreekt register/volgorde.txt");
        assertThat(System.getProperty(Institution.PROPERTY)).isNull();
    }

    @Test
    void isRefusedWithALineThatSaysNothing(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("register"));
        Files.writeString(folder.resolve("register/volgorde.txt"), "stelsel\n");
        Files.writeString(folder.resolve("woorden.nl.txt"), "de Rapporteur = de Ombudsman\n= leeg\n");

        assertThatThrownBy(() -> InstitutionFolder.choose(Map.of("OM_INSTITUTION", folder.toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageEndingWith("= leeg");
        assertThat(System.getProperty(Institution.PROPERTY)).isNull();
    }

    @Test
    void isThatOfTheFirstInstitutionWhenNobodySays() {
        InstitutionFolder.choose(Map.of());

        assertThat(System.getProperty(Institution.PROPERTY)).isNull();
    }
}
