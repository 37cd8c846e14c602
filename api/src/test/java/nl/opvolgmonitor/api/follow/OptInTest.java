package nl.opvolgmonitor.api.follow;

import static nl.opvolgmonitor.api.follow.MailRoom.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the form to the first follow, over a real mail server. */
class OptInTest {

    private final MailRoom room = new MailRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void followsAfterTheMailWasConfirmed() {
        var promise = room.promise();

        assertThat(room.node().get("/nl/volgen/?record=" + promise.key()).body())
                .contains("Er komt een landelijk meldpunt");
        assertThat(room.ask(ADDRESS, "record", promise.key().value(), "dagelijks")
                        .status())
                .isEqualTo(200);
        room.node().send();

        var mail = room.lastMail();
        assertThat(mail.to()).isEqualTo(ADDRESS);
        assertThat(mail.header("List-Unsubscribe")).isEmpty();
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.text())
                .contains("Er komt een landelijk meldpunt", "48 uur")
                .doesNotContain(ADDRESS);
        assertThat(mail.html()).contains("Er komt een landelijk meldpunt").doesNotContain("<img", "<style", "<script");
        assertThat(room.node().get(mail.link()).body()).contains("Ja, ik wil dit volgen");
        assertThat(room.strings("SELECT id::text FROM follow.follow WHERE confirmed_at IS NOT NULL"))
                .isEmpty();

        var confirmed = room.node().post(mail.link(), Map.of());
        assertThat(confirmed.status()).isEqualTo(303);
        var page = room.node().get(confirmed.header("Location"));
        assertThat(page.body())
                .contains("Er komt een landelijk meldpunt", "Pauzeer", "wis mijn adres")
                .doesNotContain(ADDRESS);
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void confirmsOnce() {
        room.ask(ADDRESS, "record", room.promise().key().value(), "meteen");
        room.node().send();
        var link = room.lastMail().link();

        assertThat(room.node().post(link, Map.of()).status()).isEqualTo(303);
        assertThat(room.node().post(link, Map.of()).status()).isEqualTo(404);
        assertThat(room.node().get(link).status()).isEqualTo(404);
    }

    @Test
    void forgetsAWishThatNobodyConfirmedInTime() {
        room.ask(ADDRESS, "record", room.promise().key().value(), "meteen");
        room.node().send();
        room.clock().move(Duration.ofHours(49));

        assertThat(room.node().post(room.lastMail().link(), Map.of()).status()).isEqualTo(404);
        room.node().forget();
        assertThat(room.strings("SELECT address FROM follow.follower")).isEmpty();
        assertThat(room.strings("SELECT of FROM follow.attempt")).isEmpty();
    }

    @Test
    void tellsNobodyWhetherAnAddressIsKnown() {
        var key = room.promise().key();
        var first = room.ask(ADDRESS, "record", key.value(), "meteen");
        room.node().send();
        room.node().post(room.lastMail().link(), Map.of());

        var again = room.ask(ADDRESS, "record", key.value(), "wekelijks");

        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body().replaceAll("(?s)<footer.*", ""))
                .isEqualTo(first.body().replaceAll("(?s)<footer.*", ""));
    }

    @Test
    void renewsAFollowInsteadOfDoublingIt() {
        var key = room.promise().key();
        room.follow(key, "meteen");
        room.clock().move(Duration.ofDays(1));

        room.follow(key, "wekelijks");

        assertThat(room.strings("SELECT frequency FROM follow.follow")).containsExactly("WEEKLY");
    }

    @Test
    void sendsOneAddressNoMoreThanFiveWishesADay() {
        var key = room.promise().key();
        for (int i = 0; i < 8; i++) {
            assertThat(room.ask(ADDRESS, "record", key.value(), "meteen").status())
                    .isEqualTo(200);
        }

        room.node().send();

        assertThat(room.mails()).hasSize(5);
    }

    @Test
    void refusesTheTwentyFirstWishOfANetworkInAnHour() {
        var key = room.promise().key();
        for (int i = 0; i < 20; i++) {
            assertThat(room.ask("iemand" + i + "@voorbeeld.example", "record", key.value(), "meteen")
                            .status())
                    .isEqualTo(200);
        }

        var refused = room.ask("nog-een@voorbeeld.example", "record", key.value(), "meteen");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("3600");
        room.clock().move(Duration.ofMinutes(61));
        assertThat(room.ask("nog-een@voorbeeld.example", "record", key.value(), "meteen")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"griffier", "griffier@", "a@b.example\r\nBcc: c@d.example", ""})
    void refusesWhatIsNoAddress(String address) {
        var reply = room.ask(address, "record", room.promise().key().value(), "meteen");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("geen e-mailadres");
        assertThat(room.strings("SELECT address FROM follow.follower")).isEmpty();
    }

    @Test
    void refusesWhatDoesNotExistAndHowOftenIsUnknown() {
        assertThat(room.ask(ADDRESS, "record", "bestaat-niet", "meteen").status())
                .isEqualTo(400);
        assertThat(room.ask(ADDRESS, "record", room.promise().key().value(), "elk uur")
                        .status())
                .isEqualTo(400);
        assertThat(room.ask(ADDRESS, "lijst", "toezeggingen?kleur=rood", "meteen")
                        .status())
                .isEqualTo(400);
        assertThat(room.ask(ADDRESS, "zoek", " ", "meteen").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example", "null", "http://127.0.0.1:1"})
    void refusesAFormFromElsewhere(String origin) {
        var fields = Map.of("adres", ADDRESS, "record", room.promise().key().value(), "hoe-vaak", "meteen");

        assertThat(room.node()
                        .send(room.node().form("/nl/volgen/", fields).header("Origin", origin))
                        .status())
                .isEqualTo(403);
        assertThat(room.node().send(room.node().form("/nl/volgen/", fields)).status())
                .isEqualTo(403);
        assertThat(room.strings("SELECT address FROM follow.follower")).isEmpty();
    }

    @Test
    void saysThatItIsOffWithoutAMailServer() {
        try (var node = Node.on(room.register().database(), room.clock(), Map.of())) {
            assertThat(node.get("/nl/volgen/").body()).contains("staat niet aan", "Atom", "ICS");
            assertThat(node.post("/nl/volgen/", Map.of("adres", ADDRESS)).status())
                    .isEqualTo(403);
        }
    }
}
