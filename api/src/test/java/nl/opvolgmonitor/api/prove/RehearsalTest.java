package nl.opvolgmonitor.api.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A register that runs, and a copy of its backup beside it, as an office has them: two processes with the same settings. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RehearsalTest {

    private static final String IN_REGISTER = "proef/in-het-register";
    private static final String PRACTISED = "proef/geoefend";
    private static final String REGISTER_URL = "https://register.example";
    private static final Member READER = new Member("none=here");

    private Path folder;
    private Path backups;
    private Program register;
    private Program rehearsal;

    @BeforeAll
    void runsBesideARegister(@TempDir(cleanup = org.junit.jupiter.api.io.CleanupMode.ON_SUCCESS) Path given)
            throws IOException {
        folder = given;
        backups = Files.createDirectory(folder.resolve("backups"));
        var settings = new HashMap<>(Map.of(
                "OPVOLGMONITOR_FIRST_CONTENT", "true",
                "OM_PUBLIC_URL", REGISTER_URL,
                "OM_REHEARSAL_URL", "http://127.0.0.1:8090"));
        register = new Program(folder.resolve("register"), settings).start();
        registered(register, IN_REGISTER);
        register.stop();
        assertThat(register.task("backup", backups + "/")).isZero();
        Files.writeString(backups.resolve("opvolgmonitor-29991231T000000Z.zip"), "damaged, and the newest by its name");
        register.start();
        settings.put("OM_BACKUPS", folder.resolve("other").toString());
        settings.put("OM_SMTP_HOST", "mail.example");
        settings.put("OM_SMTP_FROM", "opvolgmonitor@register.example");
        rehearsal = new Program(folder.resolve("rehearsal"), settings).start("rehearse", "--from", backups.toString());
    }

    @AfterAll
    void stop() {
        rehearsal.stop();
        register.stop();
    }

    @Test
    @Order(1)
    void saysOnEveryPageThatItIsACopyOfThatDayAndWhereTheRegisterIs() {
        var day = Dates.in(Language.DUTCH).day(LocalDate.now(PointInTime.ZONE));
        var told =
                "Oefenomgeving:</strong> een kopie van het register van %s. Wat u hier doet, verandert het register niet."
                        .formatted(day);
        var member = Member.signedIn(rehearsal, "redacteur");

        for (var path : List.of("/nl/", "/nl/aanbevelingen/", "/nl/bestaat-niet/", "/werk/aanmelden")) {
            assertThat(READER.page(rehearsal, path).body())
                    .as(path)
                    .contains(told)
                    .contains("href=\"%s/nl/\">Terug naar het register".formatted(REGISTER_URL));
        }
        assertThat(READER.page(rehearsal, "/en/").body()).contains("Practice environment:");
        for (var path : List.of("/werk/", "/werk/publiceren/", "/werk/account/")) {
            assertThat(member.page(rehearsal, path).body()).as(path).contains(told);
        }
        assertThat(member.page(rehearsal, "/werk/").body())
                .contains("href=\"%s/werk/\">Terug naar het register".formatted(REGISTER_URL))
                .doesNotContain("Oefenen</a>");
    }

    @Test
    @Order(1)
    void isFoundByNoSearchEngine() {
        assertThat(READER.page(rehearsal, "/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
        for (var path : List.of("/nl/", "/robots.txt", "/werk/", "/v1/recommendations", "/bestaat-niet")) {
            assertThat(READER.page(rehearsal, path).headers().firstValue("X-Robots-Tag"))
                    .as(path)
                    .hasValue("noindex, nofollow");
        }
    }

    @Test
    @Order(1)
    void isOnlyALinkInTheRegister() {
        var member = Member.signedIn(register, "onderzoeker");

        assertThat(member.page(register, "/werk/").body())
                .contains("<a href=\"http://127.0.0.1:8090/werk/\">Oefenen</a>")
                .doesNotContain("Oefenomgeving");
        var page = READER.page(register, "/nl/");
        assertThat(page.body()).doesNotContain("Oefenomgeving");
        assertThat(page.headers().firstValue("X-Robots-Tag")).isEmpty();
    }

    @Test
    @Order(2)
    void putsAsideWhatWouldReachTheWorldAndPassesOverADamagedBackup() {
        assertThat(rehearsal.told())
                .contains("Gelden niet in een oefenomgeving: OM_BACKUPS, OM_SMTP_FROM, OM_SMTP_HOST")
                .contains("Overgeslagen: ")
                .contains("Teruggezet en in orde");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    @Order(3)
    void holdsWhatTheRegisterHeldAndChangesNothingThere() {
        assertThat(has(rehearsal, IN_REGISTER)).isTrue();

        registered(rehearsal, PRACTISED);

        assertThat(has(rehearsal, PRACTISED)).isTrue();
        assertThat(has(register, PRACTISED)).isFalse();
    }

    @Test
    @Order(4)
    void refusesAFolderWithARegisterAndIsRefusedAsOne() throws IOException {
        rehearsal.stop();
        register.stop();
        var other = new Program(register.folder(), Map.of());

        assertThat(other.task("rehearse", "--from", backups.toString())).isEqualTo(1);
        assertThat(other.told())
                .contains("staat al iets dat geen oefenomgeving is", "pgdata", "en dat blijft zoals het is");
        assertThat(rehearsal.task("verify")).isEqualTo(1);
        assertThat(rehearsal.told()).contains("staat een oefenomgeving, en geen register");
        assertThat(register.task("verify")).isZero();
        register.start();
        assertThat(has(register, IN_REGISTER)).isTrue();
    }

    @Test
    @Order(5)
    void beginsAnewWithEveryStart() {
        rehearsal.start("rehearse", "--from", backups.toString());
        assertThat(has(rehearsal, IN_REGISTER)).isTrue();
        assertThat(has(rehearsal, PRACTISED)).isFalse();

        rehearsal.kill();
        rehearsal.start("rehearse");
        assertThat(has(rehearsal, IN_REGISTER)).isFalse();
        assertThat(READER.page(rehearsal, "/nl/").body())
                .contains("Oefenomgeving:</strong> de eerste inhoud van het programma.")
                .contains("Aanbevelingen");
    }

    @Test
    @Order(6)
    void saysWhatIsWrongBeforeAnythingIsThrownAway() {
        rehearsal.stop();
        assertThat(rehearsal.task(
                        "rehearse", "--from", folder.resolve("nergens").toString()))
                .isEqualTo(1);
        assertThat(rehearsal.told()).contains("nergens is er niet, of is geen bestand.");
        assertThat(rehearsal.task("rehearse", "kopie.zip")).isEqualTo(1);
        assertThat(rehearsal.told()).contains("Schrijf: ./opvolgmonitor rehearse [--from KOPIE of MAP]");
        assertThat(rehearsal.folder().resolve("pgdata")).isDirectory();
    }

    private static void registered(Program program, String key) {
        var input = Map.of("requestKey", UUID.randomUUID().toString(), "id", key, "fields", Map.of("name", "Naam"));
        var answer = Member.signedIn(program, "onderzoeker").ask(program, Writers.REGISTER, Map.of("input", input));
        assertThat(answer.at("/data/answer/record/id").asText())
                .as(answer.toString())
                .isEqualTo(key);
    }

    private static boolean has(Program program, String key) {
        var answer = Member.signedIn(program, "onderzoeker")
                .ask(program, "query ($id: ID!) { node(id: $id) { id } }", Map.of("id", key));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/node/id").asText().equals(key);
    }
}
