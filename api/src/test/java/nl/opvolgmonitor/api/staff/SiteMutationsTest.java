package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.opvolgmonitor.api.edition.WrittenSite;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditFilter;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two editions, of both of which a site is kept; the last one is served. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteMutationsTest {

    private static final String SITE =
            "{ site { served { edition sha256 madeAt pages records } isBack kept { edition } making { edition } failure { message } } }";
    private static final String RECORDS = "{\"records\": [{\"id\": \"proef/iemand\", \"version\": 1}]}";

    private final Path sites;
    private final Workplace workplace;
    private int last;

    SiteMutationsTest(@TempDir Path sites) {
        this.sites = sites;
        workplace =
                new Workplace(Map.of("opvolgmonitor.sites", sites.toString(), "opvolgmonitor.site-schedule", false));
    }

    @BeforeAll
    void publish() {
        var input = Input.of("proef/iemand").with(Samples.bare(Person.class));
        workplace.call(RESEARCHER, "registerPerson", input.toString());
        workplace.call(RESEARCHER, "submitRecords", RECORDS);
        workplace.call(EDITOR, "publishRecords", RECORDS);
        last = workplace.publishEdition().number();
    }

    @BeforeEach
    void keepTwo() {
        write(last - 1, 0);
        WrittenSite.serve(sites, write(last, 0));
        call("goForward", "\"reason\": \"opnieuw beginnen\"");
    }

    private Path write(int edition, int more) {
        return WrittenSite.in(sites, edition, workplace.bean(Editions.class).confidentialFiles() + more);
    }

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void showsWhatIsServedAndKept() {
        var site = site();

        assertThat(site.at("/served/edition").asInt()).isEqualTo(last);
        assertThat(site.at("/served/sha256").asText()).hasSize(64);
        assertThat(site.at("/served/pages").asInt()).isEqualTo(1);
        assertThat(site.path("isBack").asBoolean()).isFalse();
        assertThat(site.path("kept").findValuesAsText("edition"))
                .containsExactly(String.valueOf(last), String.valueOf(last - 1));
    }

    @Test
    void goesBackAndForwardAgain() {
        var back = goBack(last - 1);

        assertThat(back.path("__typename").asText()).isEqualTo("WentBack");
        assertThat(site().at("/served/edition").asInt()).isEqualTo(last - 1);
        assertThat(site().path("isBack").asBoolean()).isTrue();
        assertThat(workplace.get("/nl/")).isEqualTo("zoals toen " + (last - 1));

        call("goForward", "\"reason\": \"het was toch goed\"");

        assertThat(site().at("/served/edition").asInt()).isEqualTo(last);
        assertThat(workplace.get("/nl/")).isEqualTo("zoals toen " + last);
    }

    @Test
    void leavesATraceWithItsReason() {
        goBack(last - 1);

        assertThat(workplace
                        .bean(AuditTrail.class)
                        .latest(AuditFilter.ALL, Long.MAX_VALUE, 1)
                        .getFirst())
                .returns("goBack", AuditEntry::action)
                .returns("een pagina klopte niet", AuditEntry::reason);
    }

    @Test
    void goesBackOnceForOneKey() {
        var key = UUID.randomUUID().toString();
        var input = "{\"edition\": %d, \"reason\": \"een pagina klopte niet\"}".formatted(last - 1);
        workplace.call(EDITOR, "goBack", key, input);
        call("goForward", "\"reason\": \"het was toch goed\"");

        assertThat(workplace
                        .call(EDITOR, "goBack", key, input)
                        .path("__typename")
                        .asText())
                .isEqualTo("WentBack");
        assertThat(site().path("isBack").asBoolean()).isFalse();
    }

    @Test
    void refusesAnEditionThatIsNotKept() {
        assertThat(goBack(77).path("message").asText()).contains("Van editie 77 is geen site bewaard");
    }

    @Test
    void refusesAnEditionThatMayNotBeSeenAnyMore() {
        write(last - 1, -1);

        assertThat(goBack(last - 1).path("message").asText()).contains("niet meer te zien");
        assertThat(site().path("kept")).hasSize(1);
    }

    @Test
    void refusesToGoForwardFromTheLastOne() {
        assertThat(call("goForward", "\"reason\": \"zomaar\"").path("message").asText())
                .contains("al die van de laatste editie");
    }

    @Test
    void refusesWithoutAReason() {
        var input = "\"edition\": %d, \"reason\": \" \"".formatted(last - 1);

        assertThat(call("goBack", input).path("message").asText()).contains("Zeg waarom");
    }

    private JsonNode goBack(int edition) {
        return call("goBack", "\"edition\": %d, \"reason\": \"een pagina klopte niet\"".formatted(edition));
    }

    private JsonNode call(String mutation, String input) {
        return workplace.call(EDITOR, mutation, "{" + input + "}");
    }

    private JsonNode site() {
        return workplace.ask(RESEARCHER, SITE).path("site");
    }
}
