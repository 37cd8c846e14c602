package nl.opvolgmonitor.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the register of the five source documents. */
class RelevanceTest {

    private static final String SEARCH = """
            query($text: String!, $kinds: [Kind!], $first: Int! = 10, $after: String, $at: PointInTime) {
                search(text: $text, kinds: $kinds, first: $first, after: $after, at: $at) {
                    totalCount remark corrected { typed read } pageInfo { hasNextPage endCursor }
                    edges { node { record { __typename id } document { id } sentence line marks { offset length } } }
                }
            }""";

    @ParameterizedTest
    @CsvFileSource(resources = "relevance.csv", delimiter = '|', nullValues = "-")
    void findsFirst(String question, String record, String marked) {
        var hits = found(Map.of("text", question)).at("/edges");

        assertThat(hits.at("/0/node/record/id").asText("-")).as(hits.toString()).isEqualTo(record);
        if (marked != null) {
            assertThat(marked(hits.at("/0/node"))).contains(marked);
        }
    }

    @Test
    void findsNothingForWhatNobodyWrote() {
        var found = found(Map.of("text", "kwikzilverfabriek"));

        assertThat(found.at("/edges")).isEmpty();
        assertThat(found.at("/totalCount").asInt()).isZero();
        assertThat(found.at("/remark").isNull()).isTrue();
    }

    @Test
    void tellsWhichWordsItLookedForInsteadOfAMisreadOne() {
        var found = found(Map.of("text", "codrdinatie"));

        assertThat(found.at("/corrected/0/typed").asText()).isEqualTo("codrdinatie");
        assertThat(found.at("/corrected/0/read").toString()).contains("coördinatie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"\"\"", "- -- OR", "de het een", "-de", "de -mensenhandel", "🙂", "';--"})
    void answersAnEmptyQuestionWithASentence(String text) {
        var found = found(Map.of("text", text));

        assertThat(found.at("/edges")).isEmpty();
        assertThat(found.at("/remark").asText()).startsWith("Hier is niets om naar te zoeken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE register.record; --",
                "a & b | !c <-> d:*",
                "\u0000zorg",
                "%s %n {0} $1 :name ?",
                "\\",
                "zorg\uD83D",
                "a* b* c* d* e*",
                "1e5 0x10 -1.5 2019D12345",
                "http://example.org/?a=b <b>zorg</b>",
                "((((zorg))))"
            })
    void answersWhateverIsTyped(String text) {
        assertThat(answer(Map.of("text", text)).toString()).doesNotContain("INTERNAL", "TIMEOUT", "UNAVAILABLE");
    }

    @Test
    void refusesAVeryLongQuestion() {
        assertThat(answer(Map.of("text", "\"".repeat(10_000)))
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("Een zoekvraag heeft hoogstens 300 tekens; deze heeft er 10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"niets", "AAAA", "MR8xHzEfMR8x"})
    void refusesACursorOfItsReader(String cursor) {
        assertThat(answer(Map.of("text", "mensenhandel", "after", cursor))
                        .at("/errors/0/message")
                        .asText())
                .startsWith("Deze cursor is onleesbaar");
    }

    @Test
    void excludesWhatHasAMinus() {
        var all = found(Map.of("text", "slachtoffers")).at("/totalCount").asInt();
        var without = found(Map.of("text", "slachtoffers -mensenhandel"))
                .at("/totalCount")
                .asInt();

        assertThat(without).isPositive().isLessThan(all);
    }

    @Test
    void keepsToTheKindsAskedFor() {
        var found = found(Map.of("text", "mensenhandel", "kinds", List.of("COMMITMENT", "MOTION")));

        assertThat(found.findValuesAsText("__typename")).isNotEmpty().containsOnly("Commitment", "Motion");
    }

    @Test
    void showsOnEveryPageWhatWasOnNoneBefore() {
        var seen = new ArrayList<String>();
        var page = found(Map.of("text", "mensenhandel", "first", 7));
        var total = page.at("/totalCount").asInt();
        seen.addAll(keys(page));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = found(Map.of(
                    "text",
                    "mensenhandel",
                    "first",
                    7,
                    "after",
                    page.at("/pageInfo/endCursor").asText()));
            seen.addAll(keys(page));
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(total).hasSizeGreaterThan(14);
    }

    @Test
    void knowsNothingOfWhatHeldLater() {
        var at = Map.of("effective", "2020-12-31");

        assertThat(found(Map.of("text", "kst-31015-221", "at", at)).at("/edges"))
                .isEmpty();
        assertThat(keys(found(Map.of("text", "slachtofferschap", "at", at))))
                .isNotEmpty()
                .noneMatch(key -> key.equals("kst-31015-221") || key.endsWith("/m2"));
    }

    @Test
    void givesTheLineOfADocumentOnWhichTheSentenceBegins() {
        var node = found(Map.of("text", "\"voor het zomerreces van 2021\"", "kinds", List.of("DOCUMENT")))
                .at("/edges/0/node");

        var line = line(node.at("/document/id").asText(), node.at("/line").asInt());

        assertThat(line).contains(node.at("/sentence").asText().substring(0, 20));
    }

    private static String line(String document, int line) {
        return RunningRegister.get()
                .ask("{ document(id: \"" + document + "\") { text } }")
                .at("/document/text")
                .asText()
                .split("\n", -1)[line - 1];
    }

    private static String marked(JsonNode hit) {
        var sentence = hit.at("/sentence").asText();
        var words = new ArrayList<String>();
        hit.at("/marks")
                .forEach(mark -> words.add(sentence.substring(
                        mark.at("/offset").asInt(),
                        mark.at("/offset").asInt() + mark.at("/length").asInt())));
        return String.join(" ", words);
    }

    private static List<String> keys(JsonNode page) {
        var keys = new ArrayList<String>();
        page.at("/edges").forEach(edge -> keys.add(edge.at("/node/record/id").asText()));
        return keys;
    }

    private static JsonNode found(Map<String, ?> variables) {
        var answer = answer(variables);
        assertThat(answer.path("errors")).isEmpty();
        return answer.at("/data/search");
    }

    private static JsonNode answer(Map<String, ?> variables) {
        return RunningRegister.get().post(Map.of("query", SEARCH, "variables", variables));
    }
}
