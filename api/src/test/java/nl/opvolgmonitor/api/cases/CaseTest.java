package nl.opvolgmonitor.api.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Quote;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The 117 acceptance cases: a literal quote, and the record that it became, or that it became none. */
class CaseTest {

    @TestFactory
    Stream<DynamicTest> quotesEachCaseLiterally() {
        return CaseFiles.cases()
                .map(of -> dynamicTest(
                        id(of) + " staat in zijn bron",
                        () -> elements(of.get("quotes")).forEach(quote -> assertOccurs(of, quote))));
    }

    @TestFactory
    Stream<DynamicTest> answersEachCaseFromTheRegister() {
        return CaseFiles.answers()
                .filter(answer -> answer.has("query"))
                .map(answer -> dynamicTest(id(answer) + " wordt beantwoord", () -> assertAnswered(answer)));
    }

    @TestFactory
    Stream<DynamicTest> registersNothingForWhatIsNoFact() {
        return CaseFiles.answers()
                .filter(answer -> answer.has("absent"))
                .map(answer -> dynamicTest(id(answer) + " levert geen record op", () -> assertAbsent(answer)));
    }

    @Test
    void leavesNoCaseOut() {
        var asked = CaseFiles.cases().map(CaseTest::id).toList();
        var answered = CaseFiles.answers().map(CaseTest::id).toList();

        assertThat(asked).hasSize(117);
        assertThat(answered).containsAll(asked);
    }

    private static void assertOccurs(JsonNode of, JsonNode quote) {
        var document = CaseFiles.documentOf(of, quote);
        var literal = new Quote(
                new Key(document), EvidenceRole.PROOF, quote.get("text").asText(), null, null);

        assertThat(literal.occursIn(CaseFiles.textOf(document)))
                .as("%s in %s", literal.text(), document)
                .isTrue();
    }

    private static void assertAnswered(JsonNode answer) {
        var data = RunningRegister.get().ask(answer.get("query").asText());

        assertThat(Subset.difference("", answer.get("answer"), data)).isEmpty();
    }

    private static void assertAbsent(JsonNode answer) {
        var query = "{ documents(first: 100) { edges { node { id quotes { quote record { id } } } } } }";
        var quotes = RunningRegister.get().ask(query).findValuesAsText("quote");

        elements(answer.get("absent"))
                .forEach(text -> assertThat(quotes).noneMatch(quote -> overlaps(quote, text.asText())));
    }

    private static boolean overlaps(String quote, String text) {
        return quote.contains(text) || text.contains(quote);
    }

    private static String id(JsonNode of) {
        return of.get("case").asText();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
