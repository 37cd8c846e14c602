package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteMonitorTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final SiteMonitor monitor = new SiteMonitor(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void tellsHowFarAMakingIs() {
        monitor.follow(3, 0, SiteProgress.UNSEEN).at(20, 50);

        assertThat(monitor.making()).contains(new SiteState.Making(3, 20, 50, NOW));
    }

    @Test
    void expectsAsManyPagesAsTheSiteBeforeHad() {
        monitor.follow(3, 400, SiteProgress.UNSEEN).at(20, 50);

        assertThat(monitor.making()).contains(new SiteState.Making(3, 20, 400, NOW));
    }

    @Test
    void expectsNothingAsLongAsNothingTells() {
        monitor.follow(1, 0, SiteProgress.UNSEEN);

        assertThat(monitor.making()).contains(new SiteState.Making(1, 0, null, NOW));
    }

    @Test
    void keepsWhyTheLastOneEndedUntilOneSucceeds() {
        monitor.failed(3, new SiteRefused(List.of("De pagina /nl/x ontbreekt")));

        assertThat(monitor.failure().orElseThrow().message()).contains("/nl/x ontbreekt");
        assertThat(monitor.making()).isEmpty();

        monitor.succeeded();

        assertThat(monitor.failure()).isEmpty();
    }

    @Test
    void keepsWhatIsNoFaultOfThePagesForTheLog() {
        monitor.failed(3, new IllegalStateException("/var/lib/x is full"));

        assertThat(monitor.failure().orElseThrow().message())
                .doesNotContain("full")
                .contains("logboek");
    }
}
