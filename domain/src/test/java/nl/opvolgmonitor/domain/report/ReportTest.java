package nl.opvolgmonitor.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Draft<Report> REPORT = Samples.bare(Report.class);

    @Test
    void hasATitle() {
        assertThatThrownBy(() -> REPORT.with("title", "").record()).isInstanceOf(InvalidContent.class);
    }

    @Test
    void coversYearsInOrder() {
        var from2018 = REPORT.with("coverageFrom", 2018);

        assertThat(from2018.with("coverageTo", 2018).record().coverageTo()).isEqualTo(2018);
        assertThat(from2018.record().coverageTo()).isNull();
        assertThatThrownBy(() -> from2018.with("coverageTo", 2017).record())
                .isInstanceOf(InvalidContent.class)
                .hasMessage("De onderzochte jaren eindigen niet voor ze beginnen");
    }

    @Test
    void isCompleteWhenAsManyAreRegisteredAsASourceSays() {
        var three = REPORT.with("statedRecommendationCount", 3).record();

        assertThat(three.completeWith(3)).isTrue();
        assertThat(three.completeWith(2)).isFalse();
        assertThat(REPORT.record().completeWith(3)).isNull();
    }
}
