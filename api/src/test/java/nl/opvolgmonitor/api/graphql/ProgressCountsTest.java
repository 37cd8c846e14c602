package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The progress of the register of the first documents; what is expected was counted by hand in their texts. */
class ProgressCountsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KINDS = 17;

    private static final String STEPS = """
            filter { ministry theme year }
            steps { on
                byResponse { label count filter { response } }
                byImplementation { label count filter { implementation } }
                byAssessment { label count filter { assessment } } }""";

    /** Three recommendations of 16 October 2020 were accepted on 11 January 2021; of the third nothing was reported. */
    @Test
    void standsOnTheLastDayOfEachYearWhereTheLetterOfJanuary2021Left() {
        var steps = ask("progress(at: {effective: \"2022-03-01\"}) { all { %s } }".formatted(STEPS))
                .at("/progress/all/steps");

        assertThat(steps.findValuesAsText("on")).containsExactly("2020-12-31", "2021-12-31", "2022-03-01");
        assertThat(counts(steps.at("/0/byResponse"))).containsExactly("AWAITING 3");
        assertThat(counts(steps.at("/1/byResponse"))).containsExactly("ACCEPTED 3");
        assertThat(counts(steps.at("/1/byImplementation")))
                .containsExactlyInAnyOrder("NONE 1", "IN_PROGRESS 1", "UNKNOWN 1");
        assertThat(counts(steps.at("/2/byAssessment"))).containsExactly("NONE 3");
    }

    /** From 16 October 2020 to 11 January 2021: 15 + 30 + 31 + 11 days. */
    @ParameterizedTest
    @CsvSource({"2021-01-10, 0, 3, null", "2021-01-11, 3, 0, 87"})
    void takes87DaysToAnswerAndSaysWhoWaits(String day, int answered, int waiting, String median) {
        var answers = RunningRegister.get()
                .post(Map.of(
                        "query",
                        "{ progress(at: {effective: \"%s\"}) { all { answers { counted answered undated waiting medianDays } } } }"
                                .formatted(day)))
                .at("/data/progress/all/answers");

        assertThat(answers.get("counted").asInt()).isEqualTo(3);
        assertThat(answers.get("answered").asInt()).isEqualTo(answered);
        assertThat(answers.get("waiting").asInt()).isEqualTo(waiting);
        assertThat(answers.get("undated").asInt()).isZero();
        assertThat(answers.get("medianDays").asText()).isEqualTo(median);
    }

    /** m17 was due by 30 June 2021, m2 and m3 by 8 July, m7 and m15 by 31 December; 18 of the 23 promises name no last day. */
    @ParameterizedTest
    @CsvSource({"2021-07-08, 1, 4, 18", "2021-07-09, 3, 2, 18", "2021-12-31, 3, 2, 18", "2022-01-01, 5, 0, 18"})
    void countsTheFivePromisesWithALastDayAsSilentFromTheDayAfterIt(String day, int silent, int running, int without) {
        var tally =
                ask("progress(at: {effective: \"%s\"}) { all { deadlines { counted past results { result count } deadlines { record { id } result } } } }"
                                .formatted(day))
                        .at("/progress/all/deadlines");

        assertThat(result(tally, "SILENT"))
                .isEqualTo(silent)
                .isEqualTo(tally.get("past").asInt());
        assertThat(result(tally, "RUNNING")).isEqualTo(running);
        assertThat(result(tally, "NO_LAST_DAY")).isEqualTo(without);
        assertThat(listed(tally, "SILENT")).hasSize(silent).contains("kst-31015-221/m17");
    }

    @Test
    void knowsNothingBeforeAnythingWasRecorded() {
        var all = ask("progress(at: {effective: \"2022-03-01\", known: \"2000-01-01T00:00:00Z\"}) "
                        + "{ all { answers { counted } deadlines { counted } plans { counted } } }")
                .at("/progress/all");

        assertThat(all.findValuesAsText("counted")).containsExactly("0", "0", "0");
    }

    /** Of every figure of every group, on every day. */
    @Test
    void countsInEachSeriesWhatTheListOfThatDayHolds() {
        var groups = ask(
                "progress(at: {effective: \"2022-03-01\"}) { all { %1$s } byMinistry { %1$s } byTheme { %1$s } byYear { %1$s } }"
                        .formatted(STEPS));
        var counted = new ArrayList<Integer>();
        var lists = new StringBuilder();
        StreamSupport.stream(groups.get("progress").spliterator(), false)
                .flatMap(part -> part.isArray() ? StreamSupport.stream(part.spliterator(), false) : Stream.of(part))
                .forEach(group -> group.get("steps")
                        .forEach(step -> Stream.of("byResponse", "byImplementation", "byAssessment")
                                .forEach(series -> step.get(series).forEach(count -> {
                                    lists.append(list(counted.size(), group, step, count));
                                    counted.add(count.get("count").asInt());
                                }))));
        var found = ask(lists.toString());

        assertThat(counted).hasSizeGreaterThan(50);
        assertThat(StreamSupport.stream(found.spliterator(), false)
                        .map(list -> list.get("totalCount").asInt()))
                .containsExactlyElementsOf(counted);
    }

    private static String list(int place, JsonNode group, JsonNode step, JsonNode count) {
        var conditions = new StringBuilder("formal: true");
        Stream.of(group.get("filter"), count.get("filter"))
                .flatMap(filter -> filter.properties().stream())
                .filter(condition -> !condition.getValue().isNull())
                .forEach(condition -> conditions
                        .append(", ")
                        .append(condition.getKey())
                        .append(": ")
                        .append(
                                condition.getValue().isArray()
                                        ? condition.getValue().toString().replace("\"", "")
                                        : condition.getValue().toString()));
        return " n%d: recommendations(first: 1, filter: {%s}, at: {effective: %s}) { totalCount }"
                .formatted(place, conditions, step.get("on"));
    }

    @Test
    void agreesWithTheOverviewOfTheSameDay() {
        var both = ask("""
                progress { byMinistry { filter { ministry } answers { answered medianDays } steps { on byResponse { count } } } }
                overview { responseTimes { ministry answered medianDays } byMinistry { count filter { ministry } } }""");
        var times = new TreeMap<String, String>();
        var counts = new TreeMap<String, Integer>();
        both.at("/progress/byMinistry").forEach(group -> {
            var ministry = group.at("/filter/ministry").asText();
            var answers = group.get("answers");
            if (answers.get("answered").asInt() > 0) {
                times.put(ministry, answers.get("answered") + " " + answers.get("medianDays"));
            }
            var last = group.get("steps").get(group.get("steps").size() - 1);
            var all =
                    last.findValues("count").stream().mapToInt(JsonNode::asInt).sum();
            if (all > 0) {
                counts.put(ministry, all);
            }
        });

        both.at("/overview/responseTimes")
                .forEach(time -> assertThat(times.remove(time.get("ministry").asText()))
                        .isEqualTo(time.get("answered") + " " + time.get("medianDays")));
        both.at("/overview/byMinistry")
                .forEach(count -> assertThat(
                                counts.remove(count.at("/filter/ministry").asText()))
                        .isEqualTo(count.get("count").asInt()));
        assertThat(times).isEmpty();
        assertThat(counts).isEmpty();
    }

    /** Each deadline and each recommendation is in one result only, and the lists are as long as the numbers. */
    @Test
    void listsOneByOneWhatItCounts() {
        var lists = """
                answers { counted answered undated waiting recommendations { recommendation { id } result } }
                deadlines { counted results { result count } deadlines { record { id } result } }
                plans { counted results { result count } deadlines { record { id } result } }""";
        var groups = ask("progress { all { %1$s } byMinistry { %1$s } byTheme { %1$s } byYear { %1$s } }"
                        .formatted(lists))
                .findParents("answers");

        assertThat(groups).hasSizeGreaterThan(8).allSatisfy(group -> {
            var answers = group.get("answers");
            assertThat(answers.get("recommendations"))
                    .hasSize(answers.get("counted").asInt());
            assertThat(answers.get("answered").asInt()
                            + answers.get("undated").asInt()
                            + answers.get("waiting").asInt())
                    .isEqualTo(answers.get("counted").asInt());
            Stream.of("deadlines", "plans").map(group::get).forEach(ProgressCountsTest::isListed);
        });
    }

    private static void isListed(JsonNode tally) {
        tally.get("results")
                .forEach(each -> assertThat(listed(tally, each.get("result").asText()))
                        .doesNotHaveDuplicates()
                        .hasSize(each.get("count").asInt()));
        assertThat(tally.get("deadlines")).hasSize(tally.get("counted").asInt());
    }

    @Test
    void answersForOneGroupWhatItAnswersAmongAll() {
        var year = ask("progress { group(year: 2020) { label answers { counted } } none: group(year: 1999) { label } }")
                .get("progress");

        assertThat(year.at("/group/label").asText()).isEqualTo("2020");
        assertThat(year.at("/group/answers/counted").asInt()).isEqualTo(3);
        assertThat(year.get("none").isNull()).isTrue();
    }

    @Test
    void readsEachKindOnceHoweverManyYearsThereAre() {
        var now = Served.statements(
                "{ progress { all { steps { on } } group(year: 2020) { label } } again: progress { at { effective } } }");
        var later = Served.statements("{ progress(at: {effective: \"2060-01-01\"}) { all { steps { on } } } }");

        assertThat(now).hasSize(KINDS);
        assertThat(later).hasSize(KINDS);
    }

    private static JsonNode ask(String selection) {
        return JSON.valueToTree(Served.data("{ " + selection + " }"));
    }

    private static List<String> counts(JsonNode counts) {
        return StreamSupport.stream(counts.spliterator(), false)
                .map(count -> count.get("filter").elements().next().get(0).asText() + " " + count.get("count"))
                .toList();
    }

    private static int result(JsonNode tally, String result) {
        return StreamSupport.stream(tally.get("results").spliterator(), false)
                .filter(each -> each.get("result").asText().equals(result))
                .mapToInt(each -> each.get("count").asInt())
                .sum();
    }

    private static List<String> listed(JsonNode tally, String result) {
        return StreamSupport.stream(tally.get("deadlines").spliterator(), false)
                .filter(each -> each.get("result").asText().equals(result))
                .map(each -> each.at("/record/id").asText())
                .toList();
    }
}
