package nl.opvolgmonitor.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void hasADirectionWhenItIsATrend() {
        var trend = Samples.bare(Finding.class).with("type", FindingType.TREND);

        assertThatThrownBy(trend::record).isInstanceOf(InvalidContent.class).hasMessageContaining("richting");
        assertThat(trend.with("trend", Trend.STABLE).record().trend()).isEqualTo(Trend.STABLE);
    }

    @Test
    void isPlannedWithAnAmountAndItsCurrencyTogether() {
        var plan = Samples.bare(PlanItem.class);

        assertThatThrownBy(() -> plan.with("amount", BigDecimal.ONE).record()).hasMessage("Een bedrag heeft een munt");
        assertThatThrownBy(() -> plan.with("currency", "EUR").record()).hasMessage("Een bedrag heeft een munt");
        assertThatThrownBy(() -> plan.with("title", " ").record()).hasMessage("Een voornemen heeft een titel");
    }
}
