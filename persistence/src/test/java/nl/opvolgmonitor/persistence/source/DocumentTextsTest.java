package nl.opvolgmonitor.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentTexts;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class DocumentTextsTest {

    private static final String TEXT = "  Regel één\r\n\n\tregel twee ";

    private final TestRegister register;
    private final DocumentTexts texts;

    DocumentTextsTest(TestRegister register) {
        this.register = register;
        this.texts = register.bean(DocumentTexts.class);
    }

    @Test
    void areGivenAsReceivedForEachDocumentThatHasOne() {
        var letter = publish();

        assertThat(texts.of(Set.of(letter.key(), Samples.OTHER), register.atTheEnd()))
                .isEqualTo(Map.of(letter.key(), TEXT));
    }

    @Test
    void areKnownWithTheirDocument() {
        var letter = publish();
        var recorded = letter.entry().recordedAt();

        assertThat(texts.of(Set.of(letter.key()), new PointInTime(Samples.DAY, recorded)))
                .hasSize(1);
        assertThat(texts.of(Set.of(letter.key()), new PointInTime(Samples.DAY, recorded.minusSeconds(1))))
                .isEmpty();
        assertThat(texts.of(Set.of(letter.key()), new PointInTime(Samples.DAY.minusDays(1), recorded)))
                .isEmpty();
    }

    @Test
    void stayWithADocumentThroughItsVersions() {
        var letter = publish();
        register.supersede(letter, Samples.bare(Document.class).with("title", "Brief"), Samples.DAY);

        assertThat(texts.of(Set.of(letter.key()), register.atTheEnd())).containsValue(TEXT);
    }

    private Document publish() {
        return register.publish(Command.of(Samples.bare(Document.class), register.freshKey())
                .on(Samples.DAY)
                .withText(TEXT));
    }
}
