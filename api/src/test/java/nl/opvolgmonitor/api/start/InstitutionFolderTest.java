package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void isThatOfTheFirstInstitutionWhenNobodySays() {
        InstitutionFolder.choose(Map.of());

        assertThat(System.getProperty(Institution.PROPERTY)).isNull();
    }
}
