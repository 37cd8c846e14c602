package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.observation.FollowedDossier;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.OfferMissing;
import nl.opvolgmonitor.domain.observation.RawFields;
import nl.opvolgmonitor.domain.register.Drafts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the House's register holds and we do not, from an observation to concepts. Each test has numbers of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissingHereTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(100);
    private static final String ADDRESS = "https://kamer.example/SyncFeed/2.0/Feed?category=Toezegging";

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void offersACommitmentThatWeDoNotHoldOnceWithATask() {
        var activity = meeting("28638");
        var number = commitment(activity, "De minister zegt toe de Kamer in mei over opvang te informeren.");

        offer();
        offer();

        var task = tasks().filter(
                        each -> each.at("/observation/number").asText().equals(number))
                .toList();
        assertThat(task).hasSize(1);
        assertThat(task.getFirst().path("sentence").asText())
                .startsWith("In het register van de Kamer staat een toezegging die hier ontbreekt: " + number);
        assertThat(task.getFirst().at("/observation/reading/title").asText())
                .isEqualTo("Toezegging " + number + " in het register van de Tweede Kamer");
        assertThat(task.getFirst().at("/observation/reading/source").asText()).isEqualTo("OBSERVATION");
        assertThat(task.getFirst().at("/observation/reading/observation/number").asText())
                .isEqualTo(number);
    }

    @Test
    void offersNothingOfWhatIsNotFollowed() {
        var number = commitment("2099A00001", "De minister zegt een brief over vissen toe.");
        observe(
                ObservedEntity.CASE,
                "Soort",
                "Motie",
                "Nummer",
                "2099Z1",
                "Onderwerp",
                "Motie over vissen",
                "Volgnummer",
                "9",
                "Kamerstukdossier/a/Nummer",
                "99999");

        offer();

        assertThat(tasks().map(each -> each.at("/observation/number").asText())).doesNotContain(number, "2099Z1");
    }

    @Test
    void makesConceptsOfWhatIsAcceptedAndKnowsThemByTheirNumber() {
        var number =
                commitment(meeting("28638"), "De minister zegt toe de Kamer in juni over loverboys te informeren.");
        var reading = read(lastOf(number));

        var accepted = acceptAll(reading);

        assertThat(accepted.path("__typename").asText()).as(accepted.toString()).isEqualTo("ProposalsAccepted");
        assertThat(statuses(accepted)).containsOnly("CONCEPT");
        var record = "tk-" + number.toLowerCase(Locale.ROOT);
        var kept = workplace.ask(RESEARCHER, """
                { commitment(id: "%s") { text provenance effective { earliest } reportedIn { id title url } houseSays { certainty status }
                  deadlines { raw latest } } }""".formatted(record)).path("commitment");
        assertThat(kept.path("provenance").asText()).isEqualTo("SECOND_HAND");
        assertThat(kept.at("/effective/earliest").asText()).isEqualTo("2026-03-19");
        assertThat(kept.at("/reportedIn/url").asText()).startsWith("https://kamer.example/OData/v4/2.0/Toezegging(");
        assertThat(kept.at("/deadlines/0/latest").asText()).isEqualTo("2026-06-30");
        assertThat(kept.at("/houseSays/certainty").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void offersNothingThatWasAcceptedWhenItsStatusChanges() {
        var activity = meeting("28638");
        var id = UUID.randomUUID();
        var number = commitment(id, activity, "De minister zegt een brief over mensensmokkel toe.", "Openstaand");
        acceptAll(read(lastOf(number)));
        commitment(id, number, activity, "De minister zegt een brief over mensensmokkel toe.", "Voldaan");

        offer();

        assertThat(tasks().map(each -> each.at("/observation/number").asText())).doesNotContain(number);
    }

    @Test
    void doesNotBringBackWhatWasRejectedWhenItsStatusChanges() {
        var activity = meeting("28638");
        var id = UUID.randomUUID();
        var number = commitment(id, activity, "De minister zegt een gesprek met de sector toe.", "Openstaand");
        var reading = read(lastOf(number));
        rejectAll(reading);
        commitment(id, number, activity, "De minister zegt een gesprek met de sector toe.", "Voldaan");

        offer();

        assertThat(read(lastOf(number))).isEqualTo(reading);
        assertThat(keys(reading, "OPEN")).isEmpty();
    }

    @Test
    void addsToTheRecordThatHasTheNumberAndOverwritesNothing() {
        var number = commitment(meeting("28638"), "De minister zegt toe dit met andere woorden te doen.");
        var before = commitmentText("kst-31015-221/m3");
        done("linkObservation", """
                {"record": "kst-31015-221/m3", "number": "%s", "reason": "nagezocht"}""".formatted(number));
        var reading = read(lastOf(number));

        assertThat(candidates(reading, "tk-" + number.toLowerCase(Locale.ROOT)).toString())
                .isEqualTo(
                        "[{\"record\":\"kst-31015-221/m3\",\"reason\":\"het bureau heeft dit nummer erbij gezet: %s\",\"same\":true}]"
                                .formatted(number));
        acceptAll(reading);

        assertThat(commitmentText("kst-31015-221/m3")).isEqualTo(before);
        done("unlinkObservation", "{\"record\": \"kst-31015-221/m3\", \"reason\": \"proef\"}");
    }

    @Test
    void makesAMotionWithItsPaperAndWhatTheHouseDecided() {
        var id = UUID.randomUUID();
        var paper = "9" + NUMBERS.incrementAndGet();
        var number = motion(id, paper);
        decision(number, id);

        acceptAll(read(lastOf(number)));

        var motion = workplace.ask(RESEARCHER, """
                { motion(id: "kst-28638-%s") { title document { id citationKey stub } movers { name } decisions { decision decidedOn } } }""".formatted(paper)).path("motion");
        assertThat(motion.path("title").asText()).isEqualTo(title(paper));
        assertThat(motion.at("/movers/0/name").asText()).isEqualTo("Kuik");
        assertThat(motion.at("/document/citationKey").asText()).isEqualTo("kst-28638-" + paper);
        assertThat(motion.at("/document/stub").asBoolean()).isTrue();
        assertThat(motion.at("/decisions/0/decision").asText()).isEqualTo("ADOPTED");
        assertThat(motion.at("/decisions/0/decidedOn").asText()).isEqualTo("2025-12-16");
    }

    @Test
    void proposesALaterDecisionWithProofOfItsOwn() {
        var id = UUID.randomUUID();
        var paper = "9" + NUMBERS.incrementAndGet();
        var number = motion(id, paper);
        acceptAll(read(lastOf(number)));
        decision(number, id);

        var later = read(lastOf(number));

        assertThat(keys(later, "OPEN")).hasSize(2).contains("kst-28638-" + paper + "/besluit-adopted");
        assertThat(acceptAll(later).path("__typename").asText()).isEqualTo("ProposalsAccepted");
    }

    @Test
    void readsTheMotionThatADecisionIsAbout() {
        var id = UUID.randomUUID();
        var number = motion(id, "9" + NUMBERS.incrementAndGet());
        var decision = decision(number, id);

        assertThat(read(decision)).isEqualTo(read(lastOf(number)));
    }

    @Test
    void mergesAPaperThatIsRegisteredAlready() {
        var number = document("31015", "221");

        var reading = read(lastOf(number));

        assertThat(candidates(reading, "kst-31015-221").at("/0/same").asBoolean())
                .isTrue();
    }

    @Test
    void explainsItsRules() {
        var reading = read(lastOf(document("28638", "9" + NUMBERS.incrementAndGet())));

        assertThat(workplace
                        .ask(
                                RESEARCHER,
                                "{ proposals(reading: \"%s\") { edges { node { explanation } } } }".formatted(reading))
                        .at("/proposals/edges")
                        .findValuesAsText("explanation"))
                .hasSize(2)
                .allMatch(explanation -> explanation.length() > 20);
    }

    @Test
    void refusesWhatIsNoneOrSaysNothing() {
        long gone = workplace
                .bean(Observations.class)
                .append(
                        new Observation(ObservedEntity.CASE, UUID.randomUUID(), null, RawFields.of(Map.of()), true),
                        ADDRESS,
                        now());

        assertThat(typename("readObservation", "{\"observation\": \"999999\"}")).isEqualTo("InvalidInput");
        assertThat(typename("readObservation", "{\"observation\": \"x\"}")).isEqualTo("InvalidInput");
        assertThat(typename("readObservation", "{\"observation\": \"%d\"}".formatted(gone)))
                .isEqualTo("InvalidInput");
    }

    @Test
    void showsReadingsOfOneSource() {
        read(lastOf(document("28638", "9" + NUMBERS.incrementAndGet())));

        assertThat(workplace
                        .ask(RESEARCHER, "{ readings(source: OBSERVATION, first: 50) { edges { node { source } } } }")
                        .findValuesAsText("source"))
                .isNotEmpty()
                .containsOnly("OBSERVATION");
    }

    private void offer() {
        workplace
                .bean(Drafts.class)
                .seenBy(() -> workplace.bean(OfferMissing.class).all());
    }

    /** A meeting of 19 March 2026 about a document of a dossier, which is followed from now on. */
    private String meeting(String dossier) {
        var activity = "2026A%05d".formatted(NUMBERS.incrementAndGet());
        observe(
                ObservedEntity.DOCUMENT,
                "DocumentNummer",
                "2026D" + NUMBERS.incrementAndGet(),
                "Kamerstukdossier/a/Nummer",
                dossier,
                "Activiteit/a/Nummer",
                activity,
                "Activiteit/a/Datum",
                "2026-03-19T00:00:00+01:00");
        var dossiers = workplace.bean(FollowedDossiers.class);
        var followed = new FollowedDossier(dossier, "");
        if (!dossiers.all().contains(followed)) {
            dossiers.follow(followed, now(), "proef");
        }
        return activity;
    }

    private String commitment(String activity, String words) {
        return commitment(UUID.randomUUID(), activity, words, "Openstaand");
    }

    private String commitment(UUID id, String activity, String words, String status) {
        var number = "TZ202603-" + NUMBERS.incrementAndGet();
        commitment(id, number, activity, words, status);
        return number;
    }

    private void commitment(UUID id, String number, String activity, String words, String status) {
        observe(
                id,
                ObservedEntity.COMMITMENT,
                "Nummer",
                number,
                "ActiviteitNummer",
                activity,
                "Tekst",
                words,
                "Functie",
                "Minister van Justitie en Veiligheid",
                "Status",
                status);
    }

    private String motion(UUID id, String paper) {
        var number = "2025Z" + paper;
        observe(
                id,
                ObservedEntity.CASE,
                "Soort",
                "Motie",
                "Nummer",
                number,
                "Onderwerp",
                title(paper),
                "Volgnummer",
                paper,
                "Kamerstukdossier/a/Nummer",
                "28638");
        return number;
    }

    /** Motions of nearly the same words would seem the same. */
    private static String title(String paper) {
        return "Motie van het lid Kuik over een%1$s twee%1$s drie%1$s vier%1$s vijf%1$s zes%1$s".formatted(paper);
    }

    private long decision(String number, UUID motion) {
        return observe(
                ObservedEntity.DECISION,
                "BesluitSoort",
                "Stemmen - aangenomen",
                "Status",
                "Besluit",
                "Zaak/%s/Id".formatted(motion),
                motion.toString(),
                "Zaak/%s/Nummer".formatted(motion),
                number,
                "Agendapunt/a/Activiteit/b/Datum",
                "2025-12-16T00:00:00+01:00");
    }

    private String document(String dossier, String paper) {
        var number = "2026D" + NUMBERS.incrementAndGet();
        observe(
                ObservedEntity.DOCUMENT,
                "DocumentNummer",
                number,
                "Onderwerp",
                "Brief " + paper,
                "Soort",
                "Brief regering",
                "Volgnummer",
                paper,
                "Kamerstukdossier/a/Nummer",
                dossier);
        return number;
    }

    private long observe(ObservedEntity entity, String... pairs) {
        return observe(UUID.randomUUID(), entity, pairs);
    }

    private long observe(UUID id, ObservedEntity entity, String... pairs) {
        var fields = new TreeMap<String, String>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        var observed = new Observation(entity, id, now(), new RawFields(fields), false);
        return workplace.bean(Observations.class).append(observed, ADDRESS, now());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private long lastOf(String number) {
        return workplace.bean(Observations.class).numbered(number).getFirst().entry();
    }

    private Stream<JsonNode> tasks() {
        var tasks = new ArrayList<JsonNode>();
        workplace.ask(RESEARCHER, """
                        { observationTasks(first: 100) { edges { node { sentence observation { number reading { title source observation { number } } } } } } }""").at("/observationTasks/edges").forEach(edge -> tasks.add(edge.path("node")));
        return tasks.stream();
    }

    private String read(long observation) {
        var answer = answer("readObservation", "{\"observation\": \"%d\"}".formatted(observation), """
                { __typename ... on ObservationRead { reading { id } } ... on Refusal { message } }""");
        assertThat(answer.path("__typename").asText()).as(answer.toString()).isEqualTo("ObservationRead");
        return answer.at("/reading/id").asText();
    }

    private List<String> keys(String reading, String state) {
        return workplace
                .ask(
                        RESEARCHER,
                        "{ proposals(reading: \"%s\", state: [%s]) { edges { node { key } } } }"
                                .formatted(reading, state))
                .findValuesAsText("key");
    }

    private JsonNode candidates(String reading, String key) {
        for (var edge : workplace
                .ask(
                        RESEARCHER,
                        "{ proposals(reading: \"%s\") { edges { node { key merge { record reason same } } } } }"
                                .formatted(reading))
                .at("/proposals/edges")) {
            if (edge.at("/node/key").asText().equals(key)) {
                return edge.at("/node/merge");
            }
        }
        throw new AssertionError(key);
    }

    private JsonNode acceptAll(String reading) {
        var chosen = keys(reading, "OPEN").stream()
                .map("{\"proposal\": \"%s\"}"::formatted)
                .toList();
        var answer =
                answer("acceptProposals", "{\"reading\": \"%s\", \"proposals\": %s}".formatted(reading, chosen), """
                { __typename ... on ProposalsAccepted { records { id status } } ... on ProposalsRefused { faults { proposal message } }
                  ... on Refusal { message } }""");
        assertThat(answer.path("__typename").asText()).as(answer.toString()).isEqualTo("ProposalsAccepted");
        return answer;
    }

    private void rejectAll(String reading) {
        var all = keys(reading, "OPEN").stream().map("\"%s\""::formatted).toList();
        assertThat(typename(
                        "rejectProposals",
                        "{\"reading\": \"%s\", \"reason\": \"niet van ons\", \"proposals\": %s}"
                                .formatted(reading, all)))
                .isEqualTo("ProposalsRejected");
    }

    private static List<String> statuses(JsonNode accepted) {
        return accepted.path("records").findValuesAsText("status");
    }

    private String commitmentText(String key) {
        return workplace
                .outside("{ commitment(id: \"%s\") { text form madeIn { id } status } }".formatted(key))
                .toString();
    }

    private void done(String mutation, String input) {
        assertThat(workplace.call(RESEARCHER, mutation, input).path("message").asText())
                .isEmpty();
    }

    private String typename(String mutation, String input) {
        return workplace.call(RESEARCHER, mutation, input).path("__typename").asText();
    }

    private JsonNode answer(String mutation, String input, String selection) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var given = ((ObjectNode) Mutation.json(input))
                .put("requestKey", UUID.randomUUID().toString());
        return Mutation.outcome(workplace.answer(
                RESEARCHER,
                "mutation ($input: " + type + "!) { answer: " + mutation + "(input: $input) " + selection + " }",
                Map.of("input", given)));
    }
}
