package nl.opvolgmonitor.api.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.motion.Procedure;
import nl.opvolgmonitor.domain.observation.ConnectorState;
import nl.opvolgmonitor.domain.observation.ConnectorStates;
import nl.opvolgmonitor.domain.observation.Cursors;
import nl.opvolgmonitor.domain.observation.FollowedDossier;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.ObservationTask;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.Observe;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.ObservedMotion;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a server that speaks as the House does, to rows in a real database. */
class SyncTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final FollowedDossier DOSSIER = new FollowedDossier("28638", "");
    private static final String DOCUMENTS = "/Document?$filter=Kamerstukdossier";
    private static final String CASES = "/Zaak?$filter=Soort";
    private static final String DECISIONS = "/Besluit?$filter=Zaak";
    private static final String COMMITMENTS = "/SyncFeed/2.0/Feed?category=Toezegging";

    private static ApplicationContext context;

    private final House house = new House();
    private final List<Duration> pauses = new ArrayList<>();

    @BeforeAll
    static void start() {
        context = ApplicationContext.run(DATABASE.properties());
    }

    @AfterAll
    static void stop() {
        context.close();
        DATABASE.close();
    }

    @BeforeEach
    void forgets() {
        DATABASE.tamper(
                "DELETE FROM connector.cursor; DELETE FROM connector.state; DELETE FROM register.observation_task;"
                        + " DELETE FROM register.seal WHERE relation LIKE 'observation%'; DELETE FROM register.observation_name;"
                        + " DELETE FROM register.observation");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void keepsEveryPageOfAFeed() {
        house.answers(
                DOCUMENTS,
                House.text(page("/next", document(1, 1, "een"), document(2, 2, "twee"))),
                House.text(page("", document(2, 2, "twee"), document(3, 3, "drie"))));

        var result = sync();

        assertThat(result).isEqualTo(new Sync.Result(3, List.of()));
        assertThat(house.asked().get(1)).contains("ApiGewijzigdOp ge " + time(2));
    }

    @Test
    void keepsNothingTwiceWhenItReadsAgain() {
        house.answers(DOCUMENTS, House.text(page("", document(1, 1, "een"))));
        sync();

        assertThat(sync().news()).isZero();
        assertThat(house.asked().stream().filter(asked -> asked.contains(DOCUMENTS)))
                .last()
                .asString()
                .contains("ApiGewijzigdOp ge " + time(1));
    }

    @Test
    void followsTheLinkOfTheSourceThroughRecordsOfOneTime() {
        house.answers(DOCUMENTS, House.text(page("/OData/v4/2.0/meer", document(1, 5, "een"), document(2, 5, "twee"))))
                .answers("/OData/v4/2.0/meer", House.text(page("", document(3, 5, "drie"))));

        assertThat(sync()).isEqualTo(new Sync.Result(3, List.of()));
    }

    @Test
    void losesNothingWhenTheFeedChangesWhileItIsRead() {
        house.answers(
                DOCUMENTS,
                House.text(page("/next", document(1, 1, "een"), document(2, 2, "twee"))),
                House.text(page("/next", document(2, 2, "twee"), document(3, 3, "drie"))),
                House.text(page("", document(3, 3, "drie"), document(1, 9, "een, gewijzigd"))));

        assertThat(sync().news()).isEqualTo(4);
        assertThat(subject(document(1))).isEqualTo("een, gewijzigd");
    }

    @Test
    void goesOnFromWhereItGaveUp() {
        house.answers(
                DOCUMENTS,
                Stream.concat(
                                Stream.of(House.text(page("/next", document(1, 1, "een")))),
                                Stream.generate(() -> House.status(500, "stuk")).limit(Patience.ATTEMPTS))
                        .toArray(House.Answer[]::new));
        var first = sync();
        house.answers(DOCUMENTS, House.text(page("", document(1, 1, "een"), document(2, 2, "twee"))));

        var second = sync();

        assertThat(first.news()).isEqualTo(1);
        assertThat(first.troubles()).singleElement().asString().startsWith("Document/28638: ");
        assertThat(second).isEqualTo(new Sync.Result(1, List.of()));
    }

    @Test
    void tellsHowItWent() {
        house.answers(DOCUMENTS, House.text(page("", document(1, 1, "een"))));
        sync();
        var good = states().last();
        house.answers(DOCUMENTS, House.status(400, "te veel knopen"));
        sync();
        sync();

        assertThat(good).returns(1, ConnectorState::news).returns(0, ConnectorState::failures);
        assertThat(good.succeededAt()).isEqualTo(good.endedAt());
        assertThat(states().last())
                .returns(2, ConnectorState::failures)
                .returns(good.succeededAt(), ConnectorState::succeededAt)
                .returns(
                        "Document/28638: De open data van de Kamer weigeren de vraag (status 400).",
                        ConnectorState::trouble);
        assertThat(states().observed()).containsExactly(Map.entry(ObservedEntity.DOCUMENT, 1L));
    }

    @Test
    void readsOnAfterTroubleThatPasses() {
        house.answers(
                DOCUMENTS,
                House.status(429, "", "Retry-After", "7"),
                House.half(page("", document(1, 1, "een"))),
                House.text(page("", document(1, 1, "een")).substring(9)),
                House.status(500, ""),
                House.text(page("", document(1, 1, "een"))));

        assertThat(sync()).isEqualTo(new Sync.Result(1, List.of()));
        assertThat(pauses).contains(Duration.ofSeconds(7));
    }

    @Test
    void readsTheOtherFeedsWhenOneIsRefused() {
        house.answers(DOCUMENTS, House.status(400, "te veel knopen"))
                .answers(CASES, House.text(page("", motion(1, "Ontijdig"))));

        var result = sync();

        assertThat(result.news()).isEqualTo(1);
        assertThat(result.troubles()).hasSize(1);
    }

    @Test
    void doesNotTurnInCircles() {
        house.answers(DOCUMENTS, House.text("{\"value\": [], \"@odata.nextLink\": \"\"}"))
                .answers(COMMITMENTS, House.text(feed("5")), House.text(feed("5")));

        assertThat(sync().troubles()).isEmpty();
        assertThat(house.asked().stream().filter(asked -> asked.contains(COMMITMENTS)))
                .hasSize(2);
    }

    @Test
    void foldsAMotionFromWhatWasObserved() {
        house.answers(CASES, House.text(page("", motion(1, "Oordeel Kamer"))))
                .answers(
                        DECISIONS,
                        House.text(
                                page("", decision(11, 1, "Stemmen - aangenomen", 2), decision(12, 1, "Ingediend", 1))));
        sync();

        var kept = kept("2026Z00001");
        var decisions = observations().decisionsOn(kept.sourceId()).stream()
                .map(KeptObservation::observation)
                .toList();

        assertThat(ObservedMotion.of(kept, decisions))
                .returns(Procedure.ADOPTED, ObservedMotion::procedure)
                .returns("Oordeel Kamer", ObservedMotion::appreciation);
    }

    @Test
    void raisesATaskForACommitmentOfAFollowedDossierThatChanges() {
        house.answers(DOCUMENTS, House.text(page("", document(1, 1, "een"))))
                .answers(
                        COMMITMENTS,
                        House.text(feed(
                                "",
                                commitment(1, 1, "2026A00001", "Openstaand"),
                                commitment(2, 1, "2026A9", "Openstaand"))),
                        House.text(feed(
                                "", commitment(1, 2, "2026A00001", "Voldaan"), commitment(2, 2, "2026A9", "Voldaan"))));
        sync();
        assertThat(sentences()).isEmpty();

        sync();

        assertThat(sentences())
                .containsExactly("In het register van de Kamer is toezegging TZ202601-001 gewijzigd:"
                        + " status van ‘Openstaand’ in ‘Voldaan’.");
    }

    @Test
    void marksWhatTheHouseDeletedAsGone() {
        house.answers("Verwijderd eq true", House.text(page("", """
                        {"Id": "%s", "Verwijderd": true, "Onderwerp": null, "ApiGewijzigdOp": "%s"}""".formatted(id(1), time(9)))))
                .answers(DOCUMENTS, House.text(page("", document(1, 1, "een"))));

        sync();

        assertThat(sentences())
                .containsExactly("Het register van de Kamer heeft document 2026D00001 ‘een’ verwijderd.");
        assertThat(observations()
                        .latest(ObservedEntity.DOCUMENT, id(1))
                        .orElseThrow()
                        .observation())
                .matches(gone -> gone.deleted() && gone.fields().isEmpty());
    }

    @Test
    void sendsNobodyToAnotherMachine() {
        house.answers(DOCUMENTS, House.text(page("https://example.org/meer", document(1, 5, "een"))));

        var result = sync();

        assertThat(result.news()).isEqualTo(1);
        assertThat(result.troubles()).singleElement().asString().contains("een andere computer");
    }

    private Sync.Result sync() {
        var patience = new Patience(pauses::add, () -> 0L, Clock.systemUTC());
        var client = new HouseClient(house.address(), HouseClient.Limits.USUAL, patience);
        var feeds = new Feeds(house.address(), Instant.parse("2026-01-01T00:00:00Z")).of(Set.of(DOSSIER));
        return new Sync(
                        client,
                        context.getBean(Observe.class),
                        context.getBean(Cursors.class),
                        states(),
                        Clock.systemUTC())
                .read(feeds);
    }

    private static ConnectorStates states() {
        return context.getBean(ConnectorStates.class);
    }

    private static Observations observations() {
        return context.getBean(Observations.class);
    }

    private static List<String> sentences() {
        return context.getBean(ObservationTasks.class).latest(true, 100).stream()
                .map(ObservationTask::sentence)
                .toList();
    }

    private static nl.opvolgmonitor.domain.observation.Observation kept(String number) {
        return observations().numbered(number).getFirst().observation();
    }

    private static String subject(String number) {
        return kept(number).fields().text("Onderwerp").orElse("");
    }

    private static UUID id(int number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L + number);
    }

    private static String time(int second) {
        return "2026-03-19T12:00:%02d.1234567Z".formatted(second);
    }

    private static String page(String link, String... records) {
        return "{\"value\": [%s], \"@odata.nextLink\": %s}"
                .formatted(String.join(", ", records), link.isEmpty() ? "null" : "\"" + link + "\"");
    }

    private static String document(int number) {
        return "2026D%05d".formatted(number);
    }

    private static String document(int number, int second, String subject) {
        return """
                {"Id": "%s", "ApiGewijzigdOp": "%s", "DocumentNummer": "%s", "Onderwerp": "%s", "Verwijderd": false,
                 "Activiteit": [{"Id": "%s", "Nummer": "2026A00001"}]}""".formatted(id(number), time(second), document(number), subject, id(900));
    }

    private static String motion(int number, String appreciation) {
        return """
                {"Id": "%s", "ApiGewijzigdOp": "%s", "Nummer": "2026Z%05d", "Soort": "Motie", "Kabinetsappreciatie": "%s"}""".formatted(id(number), time(1), number, appreciation);
    }

    private static String decision(int number, int motion, String kind, int second) {
        return """
                {"Id": "%s", "ApiGewijzigdOp": "%s", "BesluitSoort": "%s", "Status": "Besluit",
                 "Zaak": [{"Id": "%s", "Soort": "Motie"}]}""".formatted(id(number), time(second), kind, id(motion));
    }

    private static String commitment(int number, int second, String activity, String status) {
        return """
                <entry><updated>%s</updated><content><toezegging id="%s"><nummer>TZ202601-%03d</nummer>
                <activiteitNummer>%s</activiteitNummer><status>%s</status></toezegging></content></entry>""".formatted(time(second), id(500 + number), number, activity, status);
    }

    private static String feed(String next, String... entries) {
        var link = next.isEmpty() ? "" : "<link rel='next' href='/Feed?skiptoken=" + next + "'/>";
        return Stream.of(entries).collect(Collectors.joining("", "<feed>" + link, "</feed>"));
    }
}
