package nl.opvolgmonitor.domain.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DevelopmentCasesTest {

    @Test
    void hasAllFortyTwo() {
        assertThat(cases()).hasSize(42);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(DevelopmentCase expected) {
        var findings = CitationReader.read(expected.text(), expected.documentDate());

        assertThat(Found.keys(findings)).isEqualTo(expected.keys());
        assertThat(Found.warnings(findings)).isEqualTo(expected.warnings());
    }

    static List<DevelopmentCase> cases() {
        return DevelopmentCase.all();
    }
}
