package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.api.LoadedDatabase;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of editions as they lie in the folder, and an application that looks whether it serves the right one. */
class GoBackTest {

    @TempDir
    Path sites;

    private ApplicationContext application;
    private Edition last;

    @BeforeEach
    void start() {
        var properties = new HashMap<>(LoadedDatabase.fresh().properties());
        properties.put("opvolgmonitor.sites", sites.toString());
        application = ApplicationContext.run(properties);
        last = bean(Editions.class).last().orElseThrow();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void isNoticedByWhatRunsAndStays() throws IOException {
        bean(SiteFolder.class).goBack(site(last.number(), 0), last.number());

        bean(SiteSchedule.class).once();

        assertThat(bean(SiteFolder.class).current().orElseThrow())
                .hasFileName(last.number() + "-" + WrittenSite.LONG_AGO);
        assertThat(home()).isEqualTo("zoals toen " + last.number());
    }

    @Test
    void endsWhenSomebodyPublishes() throws IOException {
        bean(SiteFolder.class).goBack(site(last.number(), 0), last.number());
        assertThat(bean(SitePublisher.class).isServed(last)).isTrue();

        bean(PublishTask.class).run(List.of());

        assertThat(bean(SitePublisher.class).isServed(last)).isFalse();
    }

    @Test
    void refusesWhatIsNotKept() throws IOException {
        site(last.number(), 0);

        assertThatThrownBy(() -> bean(PublishTask.class).run(List.of("--back", "7")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Van editie 7 is geen site bewaard; wel van editie " + last.number());
    }

    @Test
    void refusesWhatMayNotBeSeenAnyMore() throws IOException {
        site(last.number(), -1);

        assertThatThrownBy(() -> bean(GoBack.class).to(last.number()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("niet meer te zien");
    }

    @Test
    void refusesToGoBackBeyondTheFirst() throws IOException {
        bean(SiteFolder.class).serve(site(last.number(), 0));

        assertThatThrownBy(() -> bean(PublishTask.class).run(List.of("--back")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("niets om naar terug te gaan");
    }

    @Test
    void refusesAWordThatIsNoNumber() {
        assertThatThrownBy(() -> bean(PublishTask.class).run(List.of("--back", "eerste")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--back [NUMMER]");
    }

    /** As when the disk refuses to let go of it. */
    @Test
    void keepsShutWhatMayNotBeSeenAnyMoreAndLiesThereStill() throws IOException {
        bean(SiteFolder.class).serve(site(last.number() + 1, 0));
        bean(SiteShelf.class).open();
        site(last.number(), 0);
        assertThat(ofLast()).isPresent();

        site(last.number(), -1);
        bean(SiteShelf.class).open();

        assertThat(ofLast()).isEmpty();
    }

    private Optional<HttpResponse<?>> ofLast() {
        var address = "/edities/" + last.number() + "/nl/";
        return bean(SiteShelf.class).page(HttpRequest.GET(address), last.number());
    }

    /** Made when there were so many confidential files more than now. */
    private Path site(int edition, int confidential) {
        return WrittenSite.in(sites, edition, bean(Editions.class).confidentialFiles() + confidential);
    }

    private String home() {
        var answer = bean(SiteShelf.class).page(HttpRequest.GET("/nl/")).orElseThrow();
        return new String((byte[]) answer.body(), StandardCharsets.UTF_8);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
