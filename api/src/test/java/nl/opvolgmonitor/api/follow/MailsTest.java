package nl.opvolgmonitor.api.follow;

import static nl.opvolgmonitor.api.follow.MailRoom.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What mails tell, to whom and when. */
class MailsTest {

    private final MailRoom room = new MailRoom();

    @AfterEach
    void close() {
        room.close();
    }

    private List<Received> news() {
        return room.mails().stream()
                .filter(mail -> !mail.subject().startsWith("Bevestig"))
                .toList();
    }

    @Test
    void tellsFromWhatToWhatWithTheSentenceAndItsSource() {
        var promise = room.promise();
        room.fulfil(promise, FulfilmentStatus.IN_PROGRESS);
        room.follow(promise.key(), "meteen");

        room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.turn();

        assertThat(news()).hasSize(1);
        var mail = news().getFirst();
        assertThat(mail.subject()).contains("nakoming", "Er komt een landelijk meldpunt");
        assertThat(mail.text())
                .contains("Toezegging in uitvoering", "Toezegging voldaan", Samples.WORDS, Samples.ONE.value())
                .contains("http://opvolgmonitor.example/id/proef-");
        assertThat(mail.html()).contains("<del>", "<ins>", "<blockquote>");
        assertThat(mail.header("List-Id")).isEqualTo("Opvolgmonitor <volgen.opvolgmonitor.example>");
        assertThat(mail.header("List-Unsubscribe"))
                .matches("<http://opvolgmonitor\\.example/nl/volgen/[A-Za-z0-9_-]{43}/stop/>");
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.header("Message-ID")).matches("<[0-9a-f-]{36}@opvolgmonitor\\.example>");
        assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
    }

    @Test
    void tellsEverythingOnceAndNothingFromBefore() {
        var promise = room.promise();
        room.fulfil(promise, FulfilmentStatus.IN_PROGRESS);
        room.follow(promise.key(), "meteen");
        room.turn();
        assertThat(news()).isEmpty();

        room.register()
                .supersede(promise, Samples.bare(Commitment.class).with("text", "Er komt geen meldpunt"), Samples.DAY);
        room.turn();
        room.turn();

        assertThat(news()).hasSize(1);
        assertThat(news().getFirst().text())
                .contains("Gewijzigd: toezegging", "was ‘Er komt een landelijk meldpunt’", "Er komt geen meldpunt");
    }

    @Test
    void waitsForTheMorningOrForMondayAndBundles() {
        room.clock().set(Instant.parse("2021-01-12T12:00:00Z"));
        room.register().clock().set(room.clock().instant());
        var promise = room.promise();
        room.follow("dag@voorbeeld.example", "record", promise.key().value(), "dagelijks");
        room.follow("week@voorbeeld.example", "record", promise.key().value(), "wekelijks");

        room.fulfil(promise, FulfilmentStatus.IN_PROGRESS);
        room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.turn();
        assertThat(news()).isEmpty();

        room.clock().set(Instant.parse("2021-01-13T06:30:00Z"));
        room.turn();
        assertThat(news()).extracting(Received::to).containsExactly("dag@voorbeeld.example");
        assertThat(news().getFirst().subject()).startsWith("2 berichten over");

        room.clock().set(Instant.parse("2021-01-18T06:30:00Z"));
        room.turn();
        assertThat(news()).extracting(Received::to).containsExactly("dag@voorbeeld.example", "week@voorbeeld.example");
    }

    @Test
    void remindsBeforeAndAfterTheLastDayUntilItIsSettled() {
        var promise = room.promise();
        room.publish(Samples.bare(Deadline.class)
                .with("subject", promise.key())
                .with("kind", DeadlineKind.DAY)
                .with("raw", "voor 1 juli 2021")
                .with("latest", LocalDate.of(2021, 6, 30)));
        room.follow(promise.key(), "meteen");

        room.clock().set(Instant.parse("2021-04-02T12:00:00Z"));
        room.turn();
        assertThat(news()).hasSize(1);
        assertThat(news().getFirst().text())
                .contains("over 90 dagen af", "30 juni 2021", "Er komt een landelijk meldpunt");
        room.turn();
        assertThat(news()).hasSize(1);

        room.clock().set(Instant.parse("2021-07-08T12:00:00Z"));
        room.turn();
        assertThat(news()).hasSize(2);
        assertThat(news().getLast().text()).contains("7 dagen voorbij");

        room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.clock().set(Instant.parse("2021-07-31T12:00:00Z"));
        room.turn();
        assertThat(news().getLast().text()).contains("nakoming").doesNotContain("voorbij");
    }

    @Test
    void reachesWhatWasPromisedOnARecommendationAndWhoMustDoIt() {
        var minister = room.register()
                .publish(Samples.bare(Office.class).with("title", "Minister van Justitie en Veiligheid"));
        var first = room.register().publish(Samples.bare(Person.class).with("name", "A. Eerder"));
        var second = room.register().publish(Samples.bare(Person.class).with("name", "B. Later"));
        room.publish(Samples.bare(Tenure.class)
                .with("office", minister.key())
                .with("person", first.key())
                .with("seenOn", LocalDate.of(2021, 1, 1)));
        var promise = room.publish(Samples.bare(Commitment.class)
                .with("text", "Er komt een landelijk meldpunt")
                .with("links", List.of(Link.to(Role.MADE_BY, minister.key()))));
        room.follow(promise.key(), "meteen");

        room.publish(Samples.bare(Tenure.class)
                .with("office", minister.key())
                .with("person", second.key())
                .with("seenOn", LocalDate.of(2021, 1, 10)));
        room.turn();

        assertThat(news().getFirst().text())
                .contains(
                        "Minister van Justitie en Veiligheid is, gezien op 10 januari 2021, B. Later; daarvoor A. Eerder");
    }

    @Test
    void tellsOfWhatWordsFind() {
        var promise = room.promise();
        room.follow(ADDRESS, "zoek", " landelijke  meldpunten ", "meteen");

        room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.turn();

        assertThat(news()).hasSize(1);
        assertThat(news().getFirst().text()).contains("Er komt een landelijk meldpunt", "Toezegging voldaan");
    }

    @Test
    void followsASelectionAlsoWhatLeavesItOrEntersIt() {
        var promise = room.promise();
        room.follow(ADDRESS, "lijst", "toezeggingen?tekst=meldpunt", "meteen");

        var other = room.publish(Samples.bare(Commitment.class).with("text", "Nog een meldpunt"));
        room.publish(Samples.bare(Commitment.class).with("text", "Iets anders"));
        room.turn();
        assertThat(news()).hasSize(1);
        assertThat(news().getFirst().text()).contains(other.key().value()).doesNotContain("Iets anders");

        room.register()
                .supersede(promise, Samples.bare(Commitment.class).with("text", "Er komt een loket"), Samples.DAY);
        room.turn();
        assertThat(news().getLast().text()).contains("Er komt een loket");
    }

    @Test
    void mailsNothingThatIsNotPublicAtThatMoment() {
        var promise = room.promise();
        room.follow(promise.key(), "meteen");
        var draft = Samples.bare(Fulfilment.class)
                .with("commitment", promise.key())
                .with("document", Samples.ONE)
                .with("explanation", "kanariepiet")
                .with("status", FulfilmentStatus.FULFILLED);
        var concept = room.register()
                .register(Command.of(draft, room.register().freshKey())
                        .on(Samples.DAY)
                        .quoting(Samples.ONE, Samples.WORDS));
        room.turn();
        assertThat(news()).isEmpty();

        embargo(concept, "2999-01-01");
        room.turn();
        assertThat(news()).isEmpty();

        room.register()
                .database()
                .tamper(
                        "UPDATE register.record_status SET embargo_until = '%s' WHERE status = 'PUBLISHED' AND record = '%s'; CALL kept.fill()"
                                .formatted(room.clock().instant(), concept.key()));
        room.turn();
        assertThat(news()).hasSize(1);
        assertThat(news().getFirst().text()).contains("nakoming");
    }

    @Test
    void leavesOutWhatWasWithdrawnBetweenPlanningAndSending() {
        var promise = room.promise();
        room.follow(promise.key(), "meteen");
        var fulfilment = room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.clock().move(Duration.ofHours(1));
        room.node().plan();

        room.register()
                .database()
                .tamper("INSERT INTO register.record_status (record, version, status, reason, recorded_at, recorded_by)"
                        + " VALUES ('%s', 1, 'WITHDRAWN', 'fout', now(), 'tester'); CALL kept.fill()"
                                .formatted(fulfilment.key()));
        room.node().send();

        assertThat(news()).isEmpty();
        assertThat(room.strings("SELECT state FROM follow.mail WHERE type = 'CHANGES'"))
                .containsExactly("EMPTY");
    }

    private void embargo(Fulfilment concept, String until) {
        room.register()
                .database()
                .tamper(
                        "INSERT INTO register.record_status (record, version, status, embargo_until, recorded_at, recorded_by)"
                                + " VALUES ('%s', 1, 'PUBLISHED', '%s', '%s', 'tester'); CALL kept.fill()"
                                        .formatted(
                                                concept.key(),
                                                until,
                                                room.clock().instant()));
    }

    @Test
    void stopsByOneClickOfTheMailProgramAndNotByLooking() {
        var promise = room.promise();
        room.follow(promise.key(), "meteen");
        room.fulfil(promise, FulfilmentStatus.IN_PROGRESS);
        room.turn();
        var stop = news().getFirst().link("/stop/");

        assertThat(room.node().get(stop).body()).contains("Stop met volgen", "Er komt een landelijk meldpunt");
        assertThat(room.strings("SELECT address FROM follow.follower")).containsExactly(ADDRESS);

        var clicked = room.node()
                .send(room.node()
                        .to(stop)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(clicked.status()).isEqualTo(200);
        assertThat(room.strings("SELECT address FROM follow.follower")).isEmpty();
        assertThat(room.strings("SELECT id::text FROM follow.mail")).isEmpty();
        assertThat(room.strings("SELECT fingerprint::text FROM follow.secret")).isEmpty();
        assertThat(room.node()
                        .post(stop, Map.of("List-Unsubscribe", "One-Click"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesToStopForAFormFromElsewhere() {
        var promise = room.promise();
        room.follow(promise.key(), "meteen");
        room.fulfil(promise, FulfilmentStatus.IN_PROGRESS);
        room.turn();
        var stop = news().getFirst().link("/stop/");

        assertThat(room.node().send(room.node().form(stop, Map.of("x", "y"))).status())
                .isEqualTo(403);
        assertThat(room.node().post(stop, Map.of("x", "y")).status()).isEqualTo(200);
    }

    @Test
    void pausesResumesChangesAndStopsEachFollowByItself() {
        var promise = room.promise();
        var other = room.publish(Samples.bare(Commitment.class).with("text", "Een ander loket"));
        room.follow(promise.key(), "meteen");
        room.clock().move(Duration.ofSeconds(1));
        var page = room.follow(other.key(), "meteen");
        var ids = room.strings("SELECT id::text FROM follow.follow ORDER BY asked_at");

        room.node().post(page, Map.of("volgt", ids.getFirst(), "doe", "pauze"));
        assertThat(room.node().get(page).body()).contains("Gepauzeerd");
        room.fulfil(promise, FulfilmentStatus.IN_PROGRESS);
        room.turn();
        assertThat(news()).isEmpty();

        room.node().post(page, Map.of("volgt", ids.getFirst(), "doe", "hervat"));
        room.turn();
        assertThat(news()).isEmpty();
        room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.turn();
        assertThat(news()).hasSize(1);

        room.node().post(page, Map.of("volgt", ids.getFirst(), "doe", "bewaar", "hoe-vaak", "wekelijks"));
        assertThat(room.strings("SELECT frequency FROM follow.follow ORDER BY asked_at"))
                .containsExactly("WEEKLY", "AT_ONCE");
        assertThat(room.node()
                        .post(page, Map.of("volgt", ids.getFirst(), "doe", "stop"))
                        .status())
                .isEqualTo(303);
        assertThat(room.strings("SELECT id::text FROM follow.follow")).containsExactly(ids.getLast());
        assertThat(room.node().post(page, Map.of("doe", "iets")).status()).isEqualTo(400);
        assertThat(room.node().post(page, Map.of("doe", "alles")).body()).contains("geen mail meer");
        assertThat(room.strings("SELECT address FROM follow.follower")).isEmpty();
        assertThat(room.node().get(page).status()).isEqualTo(404);
    }

    @Test
    void warnsOfWhatIsFinishedAndAsksToConfirmIt() {
        var promise = room.promise();
        room.fulfil(promise, FulfilmentStatus.FULFILLED);

        assertThat(room.node().get("/nl/volgen/?record=" + promise.key()).body())
                .contains("is afgehandeld", "Ik wil dit toch volgen");
        var fields = Map.of("adres", ADDRESS, "record", promise.key().value(), "hoe-vaak", "meteen");
        assertThat(room.node().post("/nl/volgen/", fields).status()).isEqualTo(400);
        assertThat(room.strings("SELECT address FROM follow.follower")).isEmpty();
    }
}
