package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the text of a letter to concepts in the register. Each test has a letter of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalFlowTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    private final Workplace workplace = new Workplace(Map.of(TestDesk.PROPERTY, true));

    @AfterAll
    void close() {
        workplace.close();
    }

    private static String number() {
        return "kst-99001-" + NUMBERS.incrementAndGet();
    }

    private static String letter(String own) {
        return """
                Stuk %1$s: Brief over zicht
                Aanbeveling 1: Zie een%2$s twee%2$s drie%2$s vier%2$s vijf%2$s en zes%2$s.
                Reactie 1: Het kabinet neemt deze aanbeveling over.
                Toezegging: De Kamer wordt in 2027 geïnformeerd over een%2$s twee%2$s en drie%2$s.
                """.formatted(own, own.substring(own.lastIndexOf('-') + 1));
    }

    /** A letter that makes the recommendation of another one again, in nearly the same words. */
    private static String repeating(String one, String other) {
        return "Stuk " + other + ": Andere brief\n"
                + letter(one)
                        .lines()
                        .filter(line -> line.startsWith("Aanbeveling"))
                        .findFirst()
                        .orElseThrow()
                        .replace("1: Zie een", "2: Zie toch een");
    }

    private String read(String text) {
        var answer = call("readLetter", JSON.createObjectNode().put("text", text), """
                { __typename ... on LetterRead { reading { id own state text progress { open accepted merged rejected } } }
                  ... on Refusal { message } }""");
        assertThat(answer.at("/__typename").asText()).as(answer.toString()).isEqualTo("LetterRead");
        return answer.at("/reading/id").asText();
    }

    private JsonNode call(String mutation, ObjectNode input, String selection) {
        return call(mutation, UUID.randomUUID().toString(), input, selection);
    }

    private JsonNode call(String mutation, String requestKey, ObjectNode input, String selection) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var document = "mutation ($input: " + type + "!) { answer: " + mutation + "(input: $input) " + selection + " }";
        return Mutation.outcome(
                workplace.answer(RESEARCHER, document, Map.of("input", input.put("requestKey", requestKey))));
    }

    private JsonNode accept(String reading, String proposal, String more) {
        var input = (ObjectNode)
                Mutation.json("{\"reading\": \"%s\", \"proposal\": \"%s\"%s}".formatted(reading, proposal, more));
        return call("acceptProposal", input, """
                { __typename ... on ProposalAccepted { proposal { key state record changed } state { id version status } }
                  ... on ProposalsRefused { faults { proposal message } } ... on Refusal { message } }""");
    }

    private JsonNode acceptAll(String reading, String... chosen) {
        var proposals = String.join(", ", java.util.List.of(chosen));
        var input =
                (ObjectNode) Mutation.json("{\"reading\": \"%s\", \"proposals\": [%s]}".formatted(reading, proposals));
        return call("acceptProposals", input, """
                { __typename ... on ProposalsAccepted { reading { state progress { open accepted merged } } records { id version status } }
                  ... on ProposalsRefused { faults { proposal message } } ... on Refusal { message } }""");
    }

    private static String chosen(String key) {
        return "{\"proposal\": \"%s\"}".formatted(key);
    }

    private JsonNode decide(String mutation, String reading, String proposal) {
        var input = (ObjectNode)
                Mutation.json("{\"reading\": \"%s\", \"proposal\": \"%s\", \"reason\": \"geen toezegging\"}"
                        .formatted(reading, proposal));
        return call(mutation, input, "{ __typename ... on Refusal { message } }");
    }

    private JsonNode proposals(String reading) {
        return workplace.ask(RESEARCHER, """
                        { proposals(reading: "%s", first: 100) { pageInfo { hasNextPage endCursor } edges { node {
                            key sequence kind state missing needs record rule ruleVersion explanation sureness reason
                            fields { name values } links { role target name } quotes { start end line text }
                            merge { record reason same } } } } }""".formatted(reading)).at("/proposals/edges");
    }

    private JsonNode proposal(String reading, String key) {
        for (var edge : proposals(reading)) {
            if (edge.at("/node/key").asText().equals(key)) {
                return edge.get("node");
            }
        }
        throw new AssertionError(key);
    }

    @Test
    void givesWhatALetterSaysWithItsPlacesInTheText() {
        var own = number();
        var text = letter(own);

        var reading = read(text);

        var proposal = proposal(reading, own + "/a1");
        var quote = proposal.at("/quotes/0");
        assertThat(text.substring(quote.get("start").asInt(), quote.get("end").asInt()))
                .isEqualTo(quote.get("text").asText());
        assertThat(quote.get("line").asInt()).isEqualTo(2);
        assertThat(proposal.get("explanation").asText()).isEqualTo("De regel zegt zelf wat hij is.");
        assertThat(proposal.get("needs").toString()).isEqualTo("[\"" + own + "\"]");
    }

    @Test
    void keepsTheTextToTheLetterFromTheStart() {
        var text = letter(number()) + "\r\n\t einde \u00ad\n";

        var reading = read(text);

        assertThat(workplace
                        .ask(EDITOR, "{ reading(id: \"" + reading + "\") { text state own progress { open } } }")
                        .at("/reading/text")
                        .asText())
                .isEqualTo(text);
    }

    @Test
    void findsWhoIsMeantByAName() {
        var own = number();

        var links = proposal(read(letter(own)), own).get("links");

        assertThat(links.at("/0/target").asText()).isEqualTo("staatssecretaris-jenv");
        assertThat(links.at("/1/target").isNull()).isTrue();
    }

    @Test
    void asksForTheLetterBeforeWhatItProves() {
        var own = number();
        var reading = read(letter(own));

        var answer = accept(reading, own + "/t3", "");

        assertThat(answer.get("__typename").asText()).isEqualTo("ProposalsRefused");
        assertThat(answer.at("/faults/0/message").asText()).contains(own, "eerst of tegelijk");
    }

    @Test
    void registersOneByOneAsConcepts() {
        var own = number();
        var reading = read(letter(own));

        assertThat(accept(reading, own, "").at("/state/status").asText()).isEqualTo("CONCEPT");
        assertThat(accept(reading, own + "/a1", "").at("/state/id").asText()).isEqualTo(own + "/a1");
        assertThat(accept(reading, own + "/a1", "").at("/faults/0/message").asText())
                .contains("al overgenomen als " + own + "/a1");
        var evidence = workplace.ask(
                EDITOR,
                "{ node(id: \"" + own
                        + "/a1\", at: {effective: \"2199-01-01\"}) { id evidence { quote line document { id } } } }");
        assertThat(evidence.at("/node/evidence/0/document/id").asText()).isEqualTo(own);
        assertThat(evidence.at("/node/evidence/0/line").asInt()).isEqualTo(2);
    }

    @Test
    void registersAllAtOnceWhateverTheirOrder() {
        var own = number();
        var reading = read(letter(own));

        var answer = acceptAll(reading, chosen(own + "/a1/r"), chosen(own + "/t3"), chosen(own + "/a1"), chosen(own));

        assertThat(answer.get("__typename").asText()).as(answer.toString()).isEqualTo("ProposalsAccepted");
        assertThat(answer.at("/records")).hasSize(4);
        assertThat(answer.at("/reading/state").asText()).isEqualTo("DONE");
    }

    @Test
    void registersNothingWhenOneOfThemDoesNotFit() {
        var own = number();
        var reading = read(letter(own));

        var answer = acceptAll(
                reading,
                chosen(own),
                "{\"proposal\": \"%s/a1\", \"changes\": {\"recommendation\": {\"text\": \" \"}}}".formatted(own),
                chosen(own + "/a1/r"),
                chosen("bestaat-niet"));

        assertThat(answer.get("faults")).hasSize(3);
        assertThat(answer.at("/faults/0/message").asText()).isEqualTo("Een aanbeveling heeft een tekst");
        assertThat(answer.at("/faults/1/message").asText()).contains("kon niet worden overgenomen");
        assertThat(workplace
                        .ask(EDITOR, "{ recordState(id: \"" + own + "\") { id } }")
                        .at("/recordState")
                        .isNull())
                .isTrue();
        assertThat(proposal(reading, own).get("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void registersWhatAPersonChanges() {
        var own = number();
        var reading = read(letter(own));
        accept(reading, own, "");

        var answer = accept(
                reading,
                own + "/t3",
                ", \"changes\": {\"commitment\": {\"text\": \"De Kamer informeren\", \"firmness\": \"FIRM\"}}");

        assertThat(answer.at("/proposal/changed").toString()).isEqualTo("[\"firmness\",\"text\"]");
        assertThat(workplace.ask(EDITOR, """
                                { recordState(id: "%s/t3") { readFrom { rule ruleVersion explanation reading proposal verdict changed }
                                    record { ... on Commitment { text firmness } } } }""".formatted(own)).toString())
                .contains("\"text\":\"De Kamer informeren\"", "\"rule\":\"proef\"", "\"ruleVersion\":3", reading);
    }

    @Test
    void refusesAChangeOfAnotherKind() {
        var own = number();
        var reading = read(letter(own));

        var answer = accept(reading, own, ", \"changes\": {\"commitment\": {\"text\": \"anders\"}}");

        assertThat(answer.at("/faults/0/message").asText()).contains("andere soort");
    }

    @Test
    void doesNotBringBackWhatWasRejected() {
        var own = number();
        var reading = read(letter(own));
        assertThat(decide("rejectProposal", reading, own + "/t3")
                        .get("__typename")
                        .asText())
                .isEqualTo("ProposalRejected");

        var again = read(letter(own).replace("\n", "\r\n"));

        assertThat(again).isNotEqualTo(reading);
        assertThat(proposal(again, own + "/t3").get("state").asText()).isEqualTo("REJECTED");
        assertThat(proposal(again, own + "/t3").get("reason").asText()).isEqualTo("geen toezegging");
        assertThat(accept(again, own + "/t3", "").at("/faults/0/message").asText())
                .contains("afgewezen");
    }

    @Test
    void restoresWhatWasRejected() {
        var own = number();
        var reading = read(letter(own));
        decide("rejectProposal", reading, own);

        assertThat(decide("rejectProposal", reading, own).get("__typename").asText())
                .isEqualTo("ProposalsRefused");
        assertThat(decide("restoreProposal", reading, own).get("__typename").asText())
                .isEqualTo("ProposalRestored");
        assertThat(decide("restoreProposal", reading, own).get("__typename").asText())
                .isEqualTo("ProposalsRefused");
        assertThat(accept(reading, own, "").get("__typename").asText()).isEqualTo("ProposalAccepted");
    }

    @Test
    void givesTheSameReadingOfTheSameText() {
        var text = letter(number());

        assertThat(read(text)).isEqualTo(read(text));
    }

    @Test
    void goesOnWhereAnEarlierReadingOfTheLetterStopped() {
        var own = number();
        acceptAll(read(letter(own)), chosen(own), chosen(own + "/a1"));

        var again = read(letter(own) + "\n");
        var answer = acceptAll(again, chosen(own + "/t3"), chosen(own + "/a1/r"));

        assertThat(proposal(again, own + "/a1").get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(answer.get("__typename").asText()).as(answer.toString()).isEqualTo("ProposalsAccepted");
    }

    @Test
    void refusesAQuoteThatTheRegisteredTextDoesNotHave() {
        var own = number();
        acceptAll(read(letter(own)), chosen(own));
        var longer = read(letter(own) + "Toezegging: Er komt een nieuw onderzoek.\n");

        assertThat(accept(longer, own + "/t4", "").at("/faults/0/message").asText())
                .contains("nieuw onderzoek");
    }

    @Test
    void recognisesADocumentThatIsRegistered() {
        var text = "Stuk kst-31015-221: Brief van de Staatssecretaris van Justitie en Veiligheid\n";

        var proposal = proposal(read(text), "kst-31015-221");

        assertThat(proposal.at("/merge/0/record").asText()).isEqualTo("kst-31015-221");
        assertThat(proposal.at("/merge/0/same").asBoolean()).isTrue();
    }

    @Test
    void asksWhatToDoWithWhatLooksLikeARegisteredRecommendation() {
        var one = number();
        var first = read(letter(one));
        acceptAll(first, chosen(one), chosen(one + "/a1"));
        var other = number();
        var second = read(repeating(one, other));
        accept(second, other, "");

        var doubt = accept(second, other + "/a2", "");
        var merged = accept(second, other + "/a2", ", \"mergeInto\": \"" + one + "/a1\"");

        assertThat(doubt.at("/faults/0/message").asText()).contains(one + "/a1", "asNew");
        assertThat(merged.at("/proposal/state").asText()).as(merged.toString()).isEqualTo("MERGED");
        assertThat(merged.at("/state/id").asText()).isEqualTo(one + "/a1");
        assertThat(merged.at("/state/version").asInt()).isEqualTo(2);
    }

    @Test
    void registersAsNewWhatOnlyLooksAlike() {
        var one = number();
        var first = read(letter(one));
        acceptAll(first, chosen(one), chosen(one + "/a1"));
        var other = number();
        var second = read(repeating(one, other));
        accept(second, other, "");

        var answer = accept(second, other + "/a2", ", \"asNew\": true, \"id\": \"" + other + "/anders\"");

        assertThat(answer.at("/state/id").asText()).isEqualTo(other + "/anders");
    }

    @Test
    void readsAFileAndRegistersTheDocumentWithIt() {
        var own = number();
        var file = workplace
                .upload(RESEARCHER, "naam=brief.txt&vertrouwelijk=false", letter(own))
                .findValue("sha256")
                .asText();
        var answer = call(
                "readLetter",
                JSON.createObjectNode().put("file", file),
                "{ __typename ... on LetterRead { reading { id source file } } ... on Refusal { message } }");

        var reading = answer.at("/reading/id").asText();
        assertThat(answer.at("/reading/file").asText()).as(answer.toString()).isEqualTo(file);
        assertThat(accept(reading, own, "").at("/state/status").asText()).isEqualTo("CONCEPT");
        assertThat(accept(reading, own + "/a1", "").at("/state/status").asText())
                .isEqualTo("CONCEPT");
    }

    @Test
    void linksTheFileToADocumentThatHadNoTextAndShowsItOnceThatIsPublished() {
        var own = number();
        stub(own);
        publish(own, 1);
        var file = workplace
                .upload(RESEARCHER, "naam=brief.txt&vertrouwelijk=false", letter(own))
                .findValue("sha256")
                .asText();
        var reading = call(
                        "readLetter",
                        JSON.createObjectNode().put("file", file),
                        "{ __typename ... on LetterRead { reading { id } } ... on Refusal { message } }")
                .at("/reading/id")
                .asText();

        var merged = accept(reading, own, "");

        assertThat(merged.at("/proposal/state").asText()).as(merged.toString()).isEqualTo("MERGED");
        assertThat(workplace.get("/bestanden/" + file)).doesNotContain("Brief over zicht");
        publish(own, 2);
        assertThat(workplace.get("/bestanden/" + file)).contains("Brief over zicht");
        assertThat(workplace
                        .outside("{ document(id: \"" + own + "\") { text } }")
                        .toString())
                .contains("Brief over zicht");
    }

    private void stub(String own) {
        assertThat(workplace
                        .call(RESEARCHER, "registerDocument", """
                {"id": "%1$s", "fields": {"type": "KAMERBRIEF", "title": "Brief", "citationKey": "%1$s", "textQuality": "NO_TEXT",
                 "stub": true}}""".formatted(own))
                        .path("__typename")
                        .asText())
                .isEqualTo("DocumentRegistered");
    }

    private void publish(String id, int version) {
        var records = "{\"records\": [{\"id\": \"%s\", \"version\": %d}]}".formatted(id, version);
        workplace.call(RESEARCHER, "submitRecords", records);
        assertThat(workplace
                        .call(EDITOR, "publishRecords", records)
                        .path("__typename")
                        .asText())
                .isEqualTo("RecordsPublished");
    }

    @Test
    void readsTheTextOfARegisteredDocument() {
        var answer = call(
                "readLetter",
                JSON.createObjectNode().put("document", "kst-31015-221"),
                "{ __typename ... on LetterRead { reading { document text } } ... on Refusal { message } }");

        assertThat(answer.at("/reading/document").asText())
                .as(answer.toString())
                .isEqualTo("kst-31015-221");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertRefused("{}", "maar één daarvan");
        assertRefused("{\"text\": \"a\", \"document\": \"kst-31015-221\"}", "maar één daarvan");
        assertRefused("{\"text\": \"  \"}", "geen tekst");
        assertRefused("{\"file\": \"abc\"}", "niet bewaard");
        assertRefused("{\"document\": \"wet-regulering-prostitutie\"}", "geen tekst bewaard");
        assertRefused("{\"document\": \"bestaat-niet\"}", "bestaat-niet");
        assertRefused("{\"text\": \"" + "a".repeat(1_000_001) + "\"}", "ten hoogste 1000000");
    }

    private void assertRefused(String input, String words) {
        var answer = call("readLetter", (ObjectNode) Mutation.json(input), "{ __typename ... on Refusal { message } }");

        assertThat(answer.path("message").asText()).as(answer.toString()).contains(words);
    }

    @Test
    void takesAPastedLetterOfAHundredPages() {
        var own = number();
        var text = letter(own) + "Een gewone zin met “aanhalingstekens” die niets belooft.\n".repeat(8_000);

        var reading = read(text);

        assertThat(accept(reading, own, "").at("/state/status").asText()).isEqualTo("CONCEPT");
    }

    @Test
    void doesOnceWhatOneRequestKeyAsks() {
        var own = number();
        var reading = read(letter(own));
        var requestKey = UUID.randomUUID().toString();
        var selection =
                "{ __typename ... on ProposalAccepted { proposal { state } state { id version } } ... on Refusal { message } }";
        var input = (ObjectNode) Mutation.json("{\"reading\": \"%s\", \"proposal\": \"%s\"}".formatted(reading, own));

        var first = call("acceptProposal", requestKey, input, selection);
        var second = call("acceptProposal", requestKey, input.deepCopy(), selection);
        var other = call("acceptProposal", requestKey, input.deepCopy().put("asNew", true), selection);

        assertThat(second).isEqualTo(first);
        assertThat(first.get("__typename").asText()).isEqualTo("ProposalAccepted");
        assertThat(other.get("__typename").asText()).isEqualTo("RequestKeyReused");
    }

    @Test
    void refusesAReadingThatDoesNotExist() {
        assertThat(accept("lezing/bestaat-niet", "x", "").get("__typename").asText())
                .isEqualTo("RecordNotFound");
        assertThat(decide("rejectProposal", "lezing/bestaat-niet", "x")
                        .get("__typename")
                        .asText())
                .isEqualTo("RecordNotFound");
    }

    @Test
    void listsReadingsPageByPage() {
        read(letter(number()));
        read(letter(number()));

        var first = workplace.ask(
                EDITOR,
                "{ readings(state: OPEN, first: 1) { edges { cursor node { id state } } pageInfo { hasNextPage endCursor } } }");
        var next = workplace.ask(
                EDITOR,
                "{ readings(first: 1, after: \""
                        + first.at("/readings/pageInfo/endCursor").asText() + "\") { edges { node { id } } } }");

        assertThat(first.at("/readings/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(next.at("/readings/edges/0/node/id")).isNotEqualTo(first.at("/readings/edges/0/node/id"));
        assertThat(workplace
                        .answer(EDITOR, "{ readings(after: \"onzin\") { edges { cursor } } }", Map.of())
                        .at("/errors/0/message")
                        .asText())
                .contains("cursor");
    }

    @Test
    void changesEveryKind() {
        assertThat(workplace.schema("staff").getType("ProposalChanges").getChildren())
                .hasSize(nl.opvolgmonitor.domain.register.Kind.values().length);
    }
}
