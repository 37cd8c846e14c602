package nl.opvolgmonitor.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.RawFields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What the House's register says, over HTTP: for the public beside our facts, for the office as tasks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRegisterTest {

    private static final String COMMITMENT = "kst-31015-221/m3";
    private static final String RECOMMENDATION = "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1";
    private static final String ADDRESS = "https://kamer.example/SyncFeed/2.0/Feed?category=Toezegging";

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void standsBesideACommitmentAndChangesNothingInIt() {
        observe(ObservedEntity.COMMITMENT, "Nummer", "TZ202101-001", "Status", "Voldaan");
        var before = status();

        var linked = call("linkObservation", """
                {"record": "%s", "number": "TZ202101-001", "reason": "nagezocht"}""".formatted(COMMITMENT));

        assertThat(typename(linked)).isEqualTo("ObservationLinked");
        assertThat(houseSays().path("sentence").asText()).isEqualTo("Het register van de Tweede Kamer zegt: voldaan.");
        assertThat(houseSays().path("certainty").asText()).isEqualTo("CONFIRMED");
        assertThat(houseSays().path("url").asText()).startsWith("https://kamer.example/OData/v4/2.0/Toezegging(");
        assertThat(status()).isEqualTo(before);
        assertThat(List.of("/nl/toezeggingen/" + COMMITMENT, "/nl/debat/?stukken=" + COMMITMENT, RECOMMENDATION))
                .allSatisfy(page ->
                        assertThat(workplace.get(page)).contains("Het register van de Tweede Kamer zegt: voldaan."));

        call("unlinkObservation", "{\"record\": \"%s\", \"reason\": \"toch niet\"}".formatted(COMMITMENT));

        assertThat(houseSays().isNull()).isTrue();
    }

    @Test
    void refusesALinkToWhatIsNone() {
        assertThat(refusal("linkObservation", """
                {"record": "bestaat-niet", "number": "TZ202101-001", "reason": "x"}""")).isEqualTo("RecordNotFound");
        assertThat(refusal("linkObservation", """
                {"record": "kst-31015-221", "number": "TZ202101-001", "reason": "x"}""")).isEqualTo("InvalidInput");
        assertThat(refusal("linkObservation", """
                {"record": "%s", "number": "TZ199901-999", "reason": "x"}""".formatted(COMMITMENT))).isEqualTo("InvalidInput");
        assertThat(refusal("unlinkObservation", """
                {"record": "bestaat-niet", "reason": "x"}""")).isEqualTo("RecordNotFound");
    }

    @Test
    void closesATaskOnceAndWithAReason() {
        long task = raise();
        var input = "{\"task\": \"%d\", \"reason\": \"%s\"}";

        assertThat(refusal("closeObservationTask", input.formatted(task, " "))).isEqualTo("InvalidInput");
        assertThat(typename(call("closeObservationTask", input.formatted(task, "gezien"))))
                .isEqualTo("ObservationTaskClosed");
        assertThat(refusal("closeObservationTask", input.formatted(task, "gezien")))
                .isEqualTo("InvalidInput");
        assertThat(refusal("closeObservationTask", input.formatted(999_999, "gezien")))
                .isEqualTo("InvalidInput");
        assertThat(workplace
                        .ask(Workplace.RESEARCHER, """
                                { observationTasks(open: false) { edges { node { id decision { reason recordedBy } } } } }""")
                        .at("/observationTasks/edges/0/node/decision/reason")
                        .asText())
                .isEqualTo("gezien");
    }

    @Test
    void givesTheSameAnswerToTheSameRequest() {
        long task = raise();
        var key = UUID.randomUUID().toString();
        var input = "{\"task\": \"%d\", \"reason\": \"gezien\"}".formatted(task);

        var first = workplace.call(Workplace.RESEARCHER, "closeObservationTask", key, input);

        assertThat(workplace.call(Workplace.RESEARCHER, "closeObservationTask", key, input))
                .isEqualTo(first);
        assertThat(typename(workplace.call(
                        Workplace.RESEARCHER,
                        "closeObservationTask",
                        key,
                        "{\"task\": \"%d\", \"reason\": \"anders\"}".formatted(task))))
                .isEqualTo("RequestKeyReused");
    }

    @Test
    void showsTheTaskWithItsObservationAndTheRecordsThatItIsAbout() {
        observe(
                ObservedEntity.DOCUMENT,
                "DocumentNummer",
                "2021D00221",
                "Onderwerp",
                "Reactie",
                "Volgnummer",
                "221",
                "Kamerstukdossier/a/Nummer",
                "31015");

        var node = workplace.ask(Workplace.RESEARCHER, """
                        { observations(filter: {entity: [DOCUMENT], number: "kst-31015-221"}) { edges { node {
                            number title deleted url readAt fields { name value } matches { record certainty reason } } } } }""").at("/observations/edges/0/node");

        assertThat(node.path("title").asText()).isEqualTo("Reactie");
        assertThat(node.at("/matches/0/record").asText()).isEqualTo("kst-31015-221");
        assertThat(node.at("/matches/0/reason").asText()).isEqualTo("hetzelfde Kamerstuk: kst-31015-221");
    }

    @Test
    void turnsThePagesOfObservations() {
        observe(ObservedEntity.DOCUMENT, "DocumentNummer", "2021D90001");
        observe(ObservedEntity.DOCUMENT, "DocumentNummer", "2021D90002");
        var first = workplace
                .ask(
                        Workplace.RESEARCHER,
                        "{ observations(first: 1) { edges { cursor node { number } } pageInfo { hasNextPage } } }")
                .path("observations");

        var second = workplace.ask(
                Workplace.RESEARCHER,
                "{ observations(first: 1, after: \"%s\") { edges { node { number } } } }"
                        .formatted(first.at("/edges/0/cursor").asText()));

        assertThat(first.at("/edges/0/node/number").asText()).isEqualTo("2021D90002");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.at("/observations/edges/0/node/number").asText()).isEqualTo("2021D90001");
        assertThat(workplace
                        .answer(Workplace.RESEARCHER, "{ observations(after: \"x\") { edges { cursor } } }", Map.of())
                        .has("errors"))
                .isTrue();
    }

    @Test
    void followsADossierUntilItDoesNot() {
        var council = "{\"dossier\": \"21501-02\"}";

        assertThat(typename(call("followDossier", council))).isEqualTo("DossierFollowed");
        assertThat(refusal("followDossier", "{\"dossier\": \"21 501-02\"}")).isEqualTo("InvalidInput");
        assertThat(workplace
                        .ask(Workplace.ADMINISTRATOR, "{ followedDossiers { key number addition } }")
                        .at("/followedDossiers/0/key")
                        .asText())
                .isEqualTo("21501-02");
        assertThat(typename(call("unfollowDossier", council))).isEqualTo("DossierUnfollowed");
        assertThat(refusal("unfollowDossier", council)).isEqualTo("InvalidInput");
        assertThat(refusal("followDossier", "{\"dossier\": \"brief\"}")).isEqualTo("InvalidInput");
    }

    @Test
    void saysThatNothingIsReadUntilSomebodySwitchesItOn() {
        var state = workplace
                .ask(Workplace.EDITOR, "{ connectorState { on interval startedAt succeededAt trouble failures } }")
                .path("connectorState");

        assertThat(state.path("on").asBoolean()).isFalse();
        assertThat(state.path("interval").asText()).isEqualTo("PT1H");
        assertThat(state.path("startedAt").isNull()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> isChangedByNobodyButResearchersAndEditors() {
        return Stream.of(Workplace.ADMINISTRATOR, Workplace.PARLIAMENT, token())
                .flatMap(actor -> Map.of(
                                "closeObservationTask", "{\"task\": \"1\", \"reason\": \"x\"}",
                                "followDossier", "{\"dossier\": \"28638\"}",
                                "unfollowDossier", "{\"dossier\": \"28638\"}",
                                "linkObservation", "{\"record\": \"x\", \"number\": \"x\", \"reason\": \"x\"}",
                                "unlinkObservation", "{\"record\": \"x\", \"reason\": \"x\"}")
                        .entrySet()
                        .stream()
                        .map(call -> DynamicTest.dynamicTest(
                                call.getKey() + " as " + actor.roles(),
                                () -> assertThat(workplace
                                                .call(actor, call.getKey(), call.getValue())
                                                .at("/errors/0/extensions/code")
                                                .asText())
                                        .isEqualTo("FORBIDDEN"))));
    }

    @TestFactory
    Stream<DynamicTest> isShownToNobodyInParliament() {
        return Stream.of(
                        "observations { pageInfo { hasNextPage } }",
                        "observationTasks { pageInfo { hasNextPage } }",
                        "followedDossiers { key }",
                        "connectorState { on }")
                .map(query -> DynamicTest.dynamicTest(
                        query,
                        () -> assertThat(workplace
                                        .answer(Workplace.PARLIAMENT, "{ " + query + " }", Map.of())
                                        .at("/errors/0/extensions/code")
                                        .asText())
                                .isEqualTo("FORBIDDEN")));
    }

    private static Actor token() {
        return new Actor("demo-token", "Nationaal Rapporteur", Set.copyOf(Workplace.RESEARCHER.roles()), false);
    }

    private long observe(ObservedEntity entity, String... pairs) {
        var fields = new TreeMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        var observed = new Observation(entity, UUID.randomUUID(), null, new RawFields(fields), false);
        return workplace.bean(Observations.class).append(observed, ADDRESS, now());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private long raise() {
        var tasks = workplace.bean(ObservationTasks.class);
        tasks.raise(observe(ObservedEntity.DOCUMENT, "Onderwerp", "Brief"), "Nieuw document.", now());
        return tasks.latest(true, 1).getFirst().entry();
    }

    private JsonNode call(String mutation, String input) {
        return workplace.call(Workplace.RESEARCHER, mutation, input);
    }

    private String refusal(String mutation, String input) {
        var answer = call(mutation, input);
        assertThat(answer.path("message").asText()).isNotEmpty();
        return typename(answer);
    }

    private static String typename(JsonNode answer) {
        return answer.path("__typename").asText();
    }

    private JsonNode houseSays() {
        return outside("houseSays { sentence certainty url observedAt }").path("houseSays");
    }

    private String status() {
        return outside("status fulfilments { id }").toString();
    }

    private JsonNode outside(String fields) {
        return workplace
                .outside("{ commitment(id: \"%s\") { %s } }".formatted(COMMITMENT, fields))
                .at("/data/commitment");
    }
}
