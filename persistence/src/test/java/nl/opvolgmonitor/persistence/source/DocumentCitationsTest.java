package nl.opvolgmonitor.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentCitations;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class DocumentCitationsTest {

    private final TestRegister register;
    private final DocumentCitations citations;

    DocumentCitationsTest(TestRegister register) {
        this.register = register;
        this.citations = register.bean(DocumentCitations.class);
    }

    @Test
    void findWholeDocumentsByTheirCitationKeys() {
        var one = register.publish(Samples.full(Document.class).with("citationKey", "kst-28638-185"));
        var other = register.publish(Samples.bare(Document.class).with("citationKey", "kst-31015-221"));

        assertThat(citations.byCitationKey(Set.of("kst-28638-185", "kst-31015-221", "kst-1-1"), register.atTheEnd()))
                .isEqualTo(Map.of("kst-28638-185", one, "kst-31015-221", other));
    }

    @Test
    void preferTheDocumentThatWasRegisteredFirst() {
        var twins = Samples.bare(Document.class).with("citationKey", "kst-28638-186");
        var first = register.publish(twins);
        register.publish(twins);

        assertThat(find("kst-28638-186", register.atTheEnd())).containsExactly(first);
    }

    @Test
    void answerAsOfAPointInTime() {
        var letter = register.publish(Samples.bare(Document.class).with("citationKey", "kst-28638-187"));
        var recorded = letter.entry().recordedAt();

        assertThat(find("kst-28638-187", new PointInTime(Samples.DAY, recorded)))
                .containsExactly(letter);
        assertThat(find("kst-28638-187", new PointInTime(Samples.DAY, recorded.minusSeconds(1))))
                .isEmpty();
        assertThat(find("kst-28638-187", new PointInTime(Samples.DAY.minusDays(1), recorded)))
                .isEmpty();
    }

    private List<Document> find(String citationKey, PointInTime at) {
        return List.copyOf(citations.byCitationKey(Set.of(citationKey), at).values());
    }
}
