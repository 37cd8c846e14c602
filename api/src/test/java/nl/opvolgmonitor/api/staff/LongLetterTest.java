package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * A letter that is as many times that of 11 January 2021 as {@code -Dletter.copies} says (13 are some hundred pages), and
 * accepted in portions; it tells how long that took. The portions are of no time at all unless {@code -Dletter.portion} says.
 */
class LongLetterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COPIES = Integer.getInteger("letter.copies", 1);
    private static final String PORTION = System.getProperty("letter.portion", "0s");
    private static final int ENOUGH = COPIES == 1 ? 6 : 500;

    @Test
    void isAcceptedInWholePortionsThatSayWhatIsLeft() throws IOException {
        try (var workplace = new Workplace(settings())) {
            var reading = timed("lezen", () -> read(workplace, letter()))
                    .at("/reading/id")
                    .asText();
            var all = acceptable(workplace, reading);
            var accepted = 0;
            for (var left = all; !left.isEmpty(); ) {
                var asked = left.stream().limit(ENOUGH).toList();
                var answer = timed("portie van " + asked.size(), () -> accept(workplace, reading, asked));
                var rest = texts(answer.path("left"));
                accepted += asked.size() - rest.size();

                assertThat(rest).isEqualTo(asked.subList(asked.size() - rest.size(), asked.size()));
                assertThat(progress(workplace, reading)).isEqualTo(accepted);
                left = left.stream().skip(asked.size() - rest.size()).toList();
            }
            assertThat(accepted).isEqualTo(all.size());
            assertThat(refused(workplace, reading, all)).isEqualTo("ProposalsRefused");
            assertThat(progress(workplace, reading)).isEqualTo(accepted);
        }
    }

    /** With the deadline of a request as it is, unless {@code -Dletter.deadline} says otherwise. */
    private static Map<String, Object> settings() {
        return Map.of(
                "opvolgmonitor.first-content",
                "false",
                "opvolgmonitor.portion",
                PORTION,
                "graphql.limits.deadline",
                System.getProperty("letter.deadline", "5s"));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var start = Instant.now();
        var done = work.get();
        System.out.printf("%s: %s%n", what, Duration.between(start, Instant.now()));
        return done;
    }

    /** Each copy has figures of its own, so that it says something else than the one before. */
    private static String letter() {
        try (var source = LongLetterTest.class.getResourceAsStream("/register/kst-31015-221/source.txt")) {
            var text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            return IntStream.range(0, COPIES)
                    .mapToObj(copy -> copy == 0 ? text : text.replaceAll("\\b([a-z]{5,})\\b", "$1" + letters(copy)))
                    .collect(Collectors.joining("\n\n"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String letters(int copy) {
        return String.valueOf((char) ('a' + copy % 26));
    }

    /** In the order of the text, without those that a person has to complete or to tell from others, and what names them. */
    private static List<String> acceptable(Workplace workplace, String reading) {
        var open = new ArrayList<String>();
        var after = "0";
        for (var more = true; more; ) {
            var page = workplace.ask(RESEARCHER, """
                    { proposals(reading: "%s", first: 100, after: "%s") { pageInfo { hasNextPage endCursor }
                        edges { node { key missing needs merge { record } } } } }""".formatted(reading, after)).get("proposals");
            page.get("edges").forEach(edge -> add(open, edge.get("node")));
            after = page.at("/pageInfo/endCursor").asText();
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        return COPIES == 1 ? open.subList(0, ENOUGH) : open;
    }

    private static void add(List<String> open, JsonNode proposal) {
        boolean complete = texts(proposal.get("missing")).stream().allMatch(field -> field.startsWith("links"));
        if (complete && proposal.get("merge").isEmpty() && open.containsAll(texts(proposal.get("needs")))) {
            open.add(proposal.get("key").asText());
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode read(Workplace workplace, String text) {
        return call(
                workplace,
                "readLetter",
                JSON.createObjectNode().put("text", text),
                "{ __typename ... on LetterRead { reading { id length } } ... on Refusal { message } }");
    }

    private static JsonNode accept(Workplace workplace, String reading, List<String> proposals) {
        var answer = call(workplace, "acceptProposals", chosen(reading, proposals), """
                { __typename ... on ProposalsAccepted { left } ... on ProposalsRefused { faults { proposal message } }
                  ... on Refusal { message } }""");
        assertThat(answer.path("__typename").asText()).as(answer.toString()).isEqualTo("ProposalsAccepted");
        return answer;
    }

    private static String refused(Workplace workplace, String reading, List<String> proposals) {
        var some = proposals.stream().limit(3).toList();
        return call(workplace, "acceptProposals", chosen(reading, some), "{ __typename }")
                .path("__typename")
                .asText();
    }

    private static ObjectNode chosen(String reading, List<String> proposals) {
        var input = JSON.createObjectNode().put("reading", reading).put("inPortions", true);
        var list = input.putArray("proposals");
        proposals.forEach(each -> list.addObject().put("proposal", each));
        return input;
    }

    private static int progress(Workplace workplace, String reading) {
        var progress = workplace
                .ask(RESEARCHER, "{ reading(id: \"%s\") { progress { accepted merged } } }".formatted(reading))
                .at("/reading/progress");
        return progress.get("accepted").asInt() + progress.get("merged").asInt();
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
