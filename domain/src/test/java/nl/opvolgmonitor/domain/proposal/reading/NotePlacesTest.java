package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

class NotePlacesTest {

    @Test
    void saysInWhichFootnoteAQuoteStands() {
        var reading = Reading.ofFile("kst-31015-221");

        assertThat(reading.of(Kind.FOOTNOTE))
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note.quotes().getFirst().footnote())
                        .isEqualTo(note.fields().get("number")));
        assertThat(reading.of(Kind.CITATION))
                .allSatisfy(citation -> assertThat(citation.quotes().getFirst().footnote())
                        .isEqualTo(citation.fields().get("footnote")));
        assertThat(reading.of(Kind.RECOMMENDATION))
                .allSatisfy(asked ->
                        assertThat(asked.quotes().getFirst().footnote()).isNull());
    }
}
