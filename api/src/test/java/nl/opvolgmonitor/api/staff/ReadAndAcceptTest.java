package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.opvolgmonitor.domain.register.Quote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The cabinet's letter of 11 January 2021, pasted: into an empty register, and into one that has it already. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadAndAcceptTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LETTER = "kst-31015-221";

    private final Workplace empty = new Workplace(Map.of("opvolgmonitor.first-content", "false"));
    private final Workplace filled = new Workplace();

    @AfterAll
    void close() {
        empty.close();
        filled.close();
    }

    @Test
    void makesRecordsThatTheLetterProvesInAnEmptyRegister() throws IOException {
        var text = text();
        var reading = read(empty, text);
        var proposals = proposals(empty, reading);

        var answer = acceptAll(empty, reading, complete(proposals));

        assertThat(answer.path("__typename").asText())
                .as(answer.toPrettyString())
                .isEqualTo("ProposalsAccepted");
        assertThat(answer.at("/records")).hasSizeGreaterThan(10);
        for (var record : answer.at("/records")) {
            assertThat(record.at("/status").asText()).isEqualTo("CONCEPT");
            for (var evidence : record.at("/record/evidence")) {
                var quote = evidence.get("quote").asText();
                assertThat(new Quote(
                                        new nl.opvolgmonitor.domain.register.Key(LETTER),
                                        nl.opvolgmonitor.domain.register.EvidenceRole.PROOF,
                                        quote,
                                        null,
                                        null)
                                .occursIn(text))
                        .as(quote)
                        .isTrue();
            }
        }
    }

    @Test
    void doublesNothingThatIsRegistered() throws IOException {
        var before = recommendations();
        var reading = read(filled, text());
        var proposals = proposals(filled, reading);

        var chosen = proposals.stream()
                .filter(each -> StreamSupport.stream(each.get("merge").spliterator(), false)
                                .filter(match -> match.get("same").asBoolean())
                                .count()
                        == 1)
                .filter(each -> each.get("needs").isEmpty())
                .toList();
        var answer = acceptAll(filled, reading, chosen);

        assertThat(answer.path("__typename").asText())
                .as(answer.toPrettyString())
                .isEqualTo("ProposalsAccepted");
        assertThat(answer.at("/proposals"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("state").asText()).isEqualTo("MERGED"));
        assertThat(recommendations()).isEqualTo(before);
    }

    private int recommendations() {
        return filled.ask(RESEARCHER, "{ recommendations(first: 100) { edges { cursor } } }")
                .at("/recommendations/edges")
                .size();
    }

    /** Those that no person has to complete, or to tell from what is registered. */
    private static List<JsonNode> complete(List<JsonNode> proposals) {
        return proposals.stream()
                .filter(each -> each.get("merge").isEmpty())
                .filter(each -> {
                    for (var missing : each.get("missing")) {
                        if (!missing.asText().startsWith("links")) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    private static String text() throws IOException {
        try (var source = ReadAndAcceptTest.class.getResourceAsStream("/register/" + LETTER + "/source.txt")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String read(Workplace workplace, String text) {
        return call(
                        workplace,
                        "readLetter",
                        JSON.createObjectNode().put("text", text),
                        "{ __typename ... on LetterRead { reading { id } } ... on Refusal { message } }")
                .at("/reading/id")
                .asText();
    }

    private static List<JsonNode> proposals(Workplace workplace, String reading) {
        var proposals = new ArrayList<JsonNode>();
        var after = "0";
        for (var more = true; more; ) {
            var page = workplace.ask(RESEARCHER, """
                    { proposals(reading: "%s", first: 100, after: "%s") { pageInfo { hasNextPage endCursor }
                        edges { node { key kind missing needs merge { record reason same } } } } }""".formatted(reading, after)).get("proposals");
            page.get("edges").forEach(edge -> proposals.add(edge.get("node")));
            after = page.at("/pageInfo/endCursor").asText();
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        return proposals;
    }

    private static JsonNode acceptAll(Workplace workplace, String reading, List<JsonNode> chosen) {
        var input = JSON.createObjectNode().put("reading", reading);
        var list = input.putArray("proposals");
        chosen.forEach(each -> list.addObject().put("proposal", each.get("key").asText()));
        return call(workplace, "acceptProposals", input, """
                { __typename ... on ProposalsAccepted { proposals { key state } records { id status record { id evidence { quote } } } }
                  ... on ProposalsRefused { faults { proposal message } } ... on Refusal { message } }""");
    }

    private static JsonNode call(Workplace workplace, String mutation, ObjectNode input, String selection) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var document = "mutation ($input: " + type + "!) { answer: " + mutation + "(input: $input) " + selection + " }";
        return Mutation.outcome(workplace.answer(
                RESEARCHER,
                document,
                Map.of("input", input.put("requestKey", UUID.randomUUID().toString()))));
    }
}
