package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.EveryField;
import nl.opvolgmonitor.api.register.RecordLine;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the office has not made public carries a word that occurs nowhere else: in every kind of record, as a concept, in
 * review, under embargo, as the next version of what is public, withdrawn, in notes, in the trail and in a letter that was read. No anonymous answer may
 * hold it, nor a key of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {

    private static final String CANARY = "kanariepiet";
    private static final String WORDS = "Het kabinet";

    /** So wide that every list is answered whole: what is refused hides everything, and would prove nothing. */
    private static final Map<String, Object> LIMITS = Map.of(
            "graphql.limits.tokens", 100_000,
            "graphql.limits.fields", 100_000,
            "graphql.limits.answer", 100_000_000,
            "graphql.limits.deadline", "1m",
            "graphql.quotas.cost", 100_000_000,
            "graphql.quotas.quota", 1_000_000_000);

    private final Workplace workplace = new Workplace(LIMITS);
    private final Map<Kind, String> types = workplace.all(Records.class).stream()
            .map(records -> (Records<?>) records)
            .collect(Collectors.toMap(Records::kind, records -> records.type().getSimpleName()));
    private final List<String> keys = new ArrayList<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream out = System.out;

    @BeforeAll
    void hidesCanaries() {
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        workplace.all(Records.class).stream()
                .map(records -> (Records<?>) records)
                .forEach(this::hide);
        hideInAReading();
    }

    /** The text of a letter and what was read in it: nobody decided yet, and one proposal was put aside. */
    private void hideInAReading() {
        var text =
                "Kamerstuk 31 015, nr. 999\\nBrief van 11 januari 2021 over de %1$s\\n\\nZie Kamerstukken II 2020/21, 31 015, nr. 221 (%1$s).\\n"
                        .formatted(CANARY);
        var answer = workplace.call(RESEARCHER, "readLetter", "{\"text\": \"" + text + "\"}");
        done(answer.toString(), "LetterRead");
        assertThat(workplace
                        .ask(RESEARCHER, "{ readings(first: 1) { edges { node { text } } } }")
                        .toString())
                .contains(CANARY);
    }

    @AfterAll
    void close() {
        System.setOut(out);
        workplace.close();
    }

    private <T extends Registered> void hide(Records<T> records) {
        var name = records.type().getSimpleName();
        var draft = withCanaries(Samples.full(records.type()));
        register(name, key(name, "concept"), draft);
        move(register(name, key(name, "review"), draft), "submitRecords", "");
        publish(
                register(name, key(name, "embargo"), draft),
                ", \"embargoUntil\": \"" + Instant.now().plusSeconds(86_400) + "\"");
        withdraw(publish(register(name, key(name, "withdrawn"), draft), ""));
        amend(records, publish(register(name, key(name, "public"), Samples.bare(records.type())), ""), draft);
    }

    private String key(String kind, String state) {
        var key = CANARY + "/" + kind + "/" + state;
        keys.add(key);
        return key;
    }

    private <T extends Registered> Draft<T> withCanaries(Draft<T> draft) {
        var marked = draft;
        for (var entry : draft.values().entrySet()) {
            if (entry.getValue() instanceof String text && text.startsWith("Één")) {
                marked = marked.with(entry.getKey(), CANARY + " " + text);
            }
        }
        return marked;
    }

    private String register(String name, String key, Draft<?> draft) {
        var input = Input.of(key).with(draft).quoting(Samples.ONE, WORDS).with("internalNote", CANARY);
        done(workplace.call(RESEARCHER, "register" + name, input.toString()).toString(), name + "Registered");
        workplace.call(RESEARCHER, "addNote", "{\"record\": \"" + key + "\", \"text\": \"" + CANARY + "\"}");
        return key;
    }

    private String publish(String key, String more) {
        move(key, "submitRecords", "");
        var answer = workplace
                .call(EDITOR, "publishRecords", records(key, 1) + more + "}")
                .toString();
        done(answer, "RecordsPublished");
        return key;
    }

    /** The reason of a withdrawal is public, so it has no canary; the key of what was withdrawn is public too. */
    private void withdraw(String key) {
        workplace.call(EDITOR, "withdrawRecords", records(key, 1) + ", \"reason\": \"dubbel\"}");
        keys.remove(key);
    }

    private void amend(Records<?> records, String key, Draft<?> draft) {
        var input = Input.of(key).with(draft).with("expectedVersion", 1).with("reason", CANARY);
        workplace.call(RESEARCHER, "amend" + records.type().getSimpleName(), input.toString());
        keys.remove(key);
    }

    private void move(String key, String mutation, String more) {
        workplace.call(RESEARCHER, mutation, records(key, 1) + more + "}");
    }

    private static String records(String key, int version) {
        return "{\"records\": [{\"id\": \"%s\", \"version\": %d}]".formatted(key, version);
    }

    private static void done(String answer, String success) {
        assertThat(answer).isEqualTo("{\"__typename\":\"" + success + "\"}");
    }

    @Test
    void areSeenByTheOffice() {
        assertThat(keys).hasSize(Kind.values().length * 3);
        assertThat(keys)
                .allSatisfy(key -> assertThat(workplace
                                .ask(
                                        RESEARCHER,
                                        "{ node(id: \"" + key + "\", at: {effective: \"2199-01-01\"}) { id } }")
                                .toString())
                        .contains(key));
    }

    @TestFactory
    Stream<DynamicTest> areInNoListOfThePublic() {
        return queries()
                .filter(field -> field.getArgument("first") != null && field.getArgument("at") != null)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(),
                        () -> assertHidden(answered(
                                EveryField.of(field, needed(field) + "first: 100, at: {effective: \"2199-01-01\"}")))));
    }

    /** The arguments without which a list cannot be asked for. */
    private static String needed(GraphQLFieldDefinition field) {
        return switch (field.getName()) {
            case "search" -> "text: \"" + CANARY + "\", ";
            case "changes" -> "since: {known: \"2000-01-01T00:00:00Z\"}, ";
            default -> "";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CANARY,
                "kanarie*",
                "kanariepeit",
                "kanariepiet OR kabinet",
                "\"het kabinet\"",
                "mensenhandel -zorg"
            })
    void areFoundByNoSearch(String words) {
        var search = queries()
                .filter(field -> field.getName().equals("search"))
                .findFirst()
                .orElseThrow();
        var arguments = "text: %s, first: 100, at: {effective: \"2199-01-01\"}"
                .formatted("\"" + words.replace("\"", "\\\"") + "\"");

        assertHidden(answered(EveryField.of(search, arguments)));
        assertHidden(answered("{ search(" + arguments + ") { totalCount corrected { read } } }"));
    }

    @Test
    void areFoundByTheOffice() {
        assertThat(workplace
                        .ask(
                                RESEARCHER,
                                "{ search(text: \"" + CANARY
                                        + "\", first: 100, at: {effective: \"2199-01-01\"}) { totalCount } }")
                        .at("/search/totalCount")
                        .asInt())
                .isPositive();
    }

    @TestFactory
    Stream<DynamicTest> areFoundByNoWordOfAFilter() {
        return queries()
                .filter(field -> takesText(field.getArgument("filter")))
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(),
                        () -> assertThat(workplace
                                        .outside(
                                                "{ %s(filter: {text: \"%s\"}, at: {effective: \"2199-01-01\"}) { edges { cursor } } }"
                                                        .formatted(field.getName(), CANARY))
                                        .at("/data/" + field.getName() + "/edges"))
                                .isEmpty()));
    }

    @Test
    void areAnsweredLikeWhatDoesNotExist() {
        var byKey = queries().filter(field -> field.getArgument("id") != null).toList();

        assertThat(byKey).isNotEmpty();
        assertThat(keys)
                .allSatisfy(key -> byKey.forEach(field -> assertThat(answered("{ " + field.getName() + "(id: \"" + key
                                + "\", at: {effective: \"2199-01-01\"}) { id } }"))
                        .isEqualTo("{\"" + field.getName() + "\":null}")));
    }

    @Test
    void areOnNoPage() {
        var pages = Stream.of(
                "/nl/",
                "/nl/aanbevelingen/",
                "/nl/documenten/",
                "/nl/correcties/",
                "/nl/aanbevelingen/?tekst=zzz",
                "/nl/wijzigingen/?sinds=2000-01-01",
                "/nl/zoeken/?q=kabinet&per=2199-01-01",
                "/v1/_zoek?q=kabinet&per=2199-01-01",
                "/v1/wijzigingen?sinds=2000-01-01&aantal=50",
                "/v1/toezeggingen?per=2199-01-01&aantal=50",
                "/v1/documenten?per=2199-01-01&aantal=50",
                "/v1/personen?per=2199-01-01&aantal=50",
                "/nl/open-data/",
                "/nl/wijzigingen.atom",
                "/nl/toezeggingen.atom",
                "/catalog.ttl",
                "/sitemap.xml",
                "/id/begrippen/Theme",
                "/id/begrippen/TargetGroup");
        var own = Stream.of("?per=2199-01-01", "?per=2199-01-01&vorm=json", "?per=2199-01-01&vorm=ttl")
                .flatMap(form -> Stream.of(Kind.values())
                        .map(kind -> "/id/" + CANARY + "/" + types.get(kind) + "/public" + form));
        var program = Map.of(
                        "toezeggingen", "Commitment",
                        "aanbevelingen", "Recommendation",
                        "moties", "Motion",
                        "documenten", "Document",
                        "rapporten", "Report",
                        "organisaties", "Organisation")
                .entrySet()
                .stream()
                .map(each -> "/v1/%s/%s/%s/public?per=2199-01-01".formatted(each.getKey(), CANARY, each.getValue()));

        assertThat(Stream.of(pages, own, program).flatMap(each -> each).map(workplace::get))
                .allSatisfy(this::assertHidden);
    }

    @Test
    void haveNoPageAtTheirOwnAddress() {
        assertThat(keys)
                .allSatisfy(key -> assertThat(workplace.get("/id/" + key)).contains("niets bekend"))
                .allSatisfy(key ->
                        assertThat(workplace.get("/id/" + key + "?vorm=json")).contains("niets bekend"));
    }

    @TestFactory
    Stream<DynamicTest> areInNoOpenData() {
        var editions = workplace.bean(Editions.class);
        var last = workplace.publishEdition();
        return Stream.of(Kind.values())
                .map(kind -> DynamicTest.dynamicTest(
                        kind.name(),
                        () -> assertThat(editions.records(last, kind, editions.keys(kind)))
                                .isNotEmpty()
                                .allSatisfy(record -> assertHidden(RecordLine.of(
                                        RecordLine.fields(kind, record.content(), record.quotes(), record.text()))))));
    }

    @Test
    void areNotInTheLog() {
        assertHidden(log.toString(StandardCharsets.UTF_8));
    }

    /** What the public gets, which must be an answer. */
    private String answered(String document) {
        var answer = workplace.outside(document);
        assertThat(answer.path("errors")).isEmpty();
        return answer.at("/data").toString();
    }

    private void assertHidden(String answer) {
        var known = answer.replace("%2F", "/").replaceAll(CANARY + "/\\w+/(public|withdrawn)", "");
        assertThat(known).doesNotContainIgnoringCase(CANARY);
    }

    private static boolean takesText(GraphQLArgument filter) {
        return filter != null
                && GraphQLTypeUtil.unwrapAll(filter.getType()) instanceof GraphQLInputObjectType type
                && type.getFieldDefinition("text") != null
                && GraphQLTypeUtil.unwrapAll(type.getFieldDefinition("text").getType()) instanceof GraphQLScalarType;
    }

    private Stream<GraphQLFieldDefinition> queries() {
        return workplace.schema("public").getQueryType().getFieldDefinitions().stream();
    }
}
