package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 10);
    private static final PointInTime POINT = new PointInTime(DAY, Instant.EPOCH);

    private final Links now = Links.at(Language.DUTCH, new Stand(POINT, null, null));
    private final Links then = Links.at(Language.DUTCH, new Stand(POINT, "2021-01-10", null));

    @Test
    void keepsTheDayThatTheReaderLooksAt() {
        assertThat(now.recommendation("rapport/1")).isEqualTo("/nl/aanbevelingen/rapport/1");
        assertThat(then.recommendation("rapport/1")).isEqualTo("/nl/aanbevelingen/rapport/1?per=2021-01-10");
    }

    @Test
    void leadsToTheLineOfAQuote() {
        assertThat(now.line(document(DAY), 23)).isEqualTo("/nl/documenten/brief#regel-23");
        assertThat(then.line(document(DAY), 23)).isEqualTo("/nl/documenten/brief?per=2021-01-10#regel-23");
        assertThat(now.line(document(DAY), null)).isEqualTo("/nl/documenten/brief");
    }

    @Test
    void leavesTheDayOutForWhatIsYounger() {
        assertThat(then.to(document(DAY.plusDays(1)))).isEqualTo("/nl/documenten/brief");
    }

    @Test
    void encodesTheOneSignOfAKeyThatMeansSomethingElseInAnAddress() {
        assertThat(now.record("kst-1#bijlage")).isEqualTo("/id/kst-1%23bijlage");
        assertThat(Links.anchor("kst-1#bijlage")).isEqualTo("#kst-1%23bijlage");
    }

    @Test
    void givesTheSameChoiceTheSameAddress() {
        var query = Query.NONE.with("thema", "a & b").with("jaar", 2020).with("tekst", "");

        assertThat(now.recommendations(query)).isEqualTo("/nl/aanbevelingen/?thema=a+%26+b&jaar=2020");
        assertThat(query.without(query.parameters().getFirst())).hasToString("?jaar=2020");
    }

    @Test
    void namesTheSamePageInTheOtherLanguage() {
        assertThat(Links.in(Language.ENGLISH, "/nl/moties/?stand=open")).contains("/en/moties/?stand=open");
        assertThat(Links.in(Language.DUTCH, "/en/id/rapport/1")).contains("/id/rapport/1");
        assertThat(Links.in(Language.ENGLISH, "/id/rapport/1?per=2021-01-10"))
                .contains("/en/id/rapport/1?per=2021-01-10");
        assertThat(Links.in(Language.ENGLISH, "/verken?vraag=een")).contains("/en/verken?vraag=een");
        assertThat(Links.in(Language.ENGLISH, "/werk/")).isEmpty();
    }

    private static Named document(LocalDate day) {
        return new Named("Document", "brief", "Brief", null, null, null, null, Moment.on(day));
    }
}
