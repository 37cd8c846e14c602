package nl.opvolgmonitor.domain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.junit.jupiter.api.Test;

class FootnoteTest {

    @Test
    void holdsTheCitationsThatStandInIt() {
        var footnote = Samples.bare(Footnote.class).with("number", 3).record();
        var citation = Samples.bare(Citation.class);
        var third = citation.with("footnote", 3).record();
        var others = List.of(citation.record(), citation.with("footnote", 4).record(), third);

        assertThat(footnote.citationsAmong(others)).containsExactly(third);
    }
}
