package nl.opvolgmonitor.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which signals the five documents give on each of the days of the table, and which they must not give. */
class SignalTableTest {

    private static final String FIRST = "slachtoffermonitor-mensenhandel-2015-2019/1";

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-11", "2021-06-10", "2021-07-09", "2022-01-01", "2022-02-22"})
    void saysOnlyOfTheFollowUpSessionThatAConditionBlocksIt(String day) {
        assertThat(measuresWith("R8", day)).isEqualTo(measures("m5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-11", "2021-06-10", "2021-07-09", "2022-01-01", "2022-02-22"})
    void saysWhichMeasuresHaveNoUsableDeadline(String day) {
        assertThat(measuresWith("R3", day))
                .isEqualTo(measures("m8 m9 m10 m11 m12 m13 m16 m18 m19 toezegging-2020-06-09"));
    }

    @Test
    void remindsOfTheDayOnWhichToLookAgain() {
        assertThat(said("R3", "kst-31015-221/m8", "2021-07-09")).contains("REVIEW_ON 2021-07-11");
        assertThat(said("R3", "kst-31015-221/m8", "2021-07-11")).contains("REVIEW_DUE 2021-07-11");
    }

    @Test
    void hasNothingNearOrPastOnTheDayOfTheLetter() {
        assertThat(measuresWith("R4", "2021-01-11")).isEmpty();
        assertThat(measuresWith("R5", "2021-01-11")).isEmpty();
    }

    @Test
    void saysWhatIsDueWithinThirtyDays() {
        assertThat(soon("2021-06-10")).isEqualTo(measures("m17 m2 m3"));
        assertThat(measuresWith("R5", "2021-06-10")).isEmpty();
        assertThat(soon("2021-07-09")).isEmpty();
        assertThat(soon("2022-01-01")).isEmpty();
        assertThat(soon("2022-02-22")).isEmpty();
    }

    @Test
    void saysWhatHasPassedWithoutEvidence() {
        assertThat(measuresWith("R5", "2021-07-09")).isEqualTo(measures("m17 m2 m3"));
        assertThat(measuresWith("R5", "2022-01-01")).isEqualTo(measures("m17 m2 m3 m7 m15"));
        assertThat(measuresWith("R5", "2022-02-22")).isEqualTo(measures("m17 m2 m3 m7 m15"));
    }

    @Test
    void saysThatTheResultOfTheResearchIsPartlyConfidential() {
        assertThat(said("R5", "kst-31015-221/m2", "2021-07-09")).contains("NOT_ALL_PUBLIC");
        assertThat(said("R5", "kst-31015-221/m3", "2021-07-09")).doesNotContain("NOT_ALL_PUBLIC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-11", "2021-06-10", "2021-07-09", "2022-01-01", "2022-02-22"})
    void neverMissesWhatWasDoneOrReplaced(String day) {
        assertThat(rulesOf("kst-31015-221/m1", day)).isEmpty();
        assertThat(rulesOf("kst-31015-221/m4", day)).isEmpty();
        assertThat(rulesOf("kst-31015-221/m14", day)).isEmpty();
    }

    @Test
    void losesSightOfTheRecurringSessionAfterItsPeriodAndGrace() {
        assertThat(rulesOf("kst-31015-221/m6", "2021-04-11")).doesNotContain("R7");
        assertThat(said("R7", "kst-31015-221/m6", "2021-06-10")).contains("LAST_OCCURRENCE_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-10-16", "2021-01-10", "2021-01-11", "2022-02-22"})
    void missesNoAnswerThatCameWithinTheBenchmark(String day) {
        assertThat(recordsWith("R1", day)).isEmpty();
    }

    @Test
    void saysWhichPlannedPublicationPassedItsRevisedDay() {
        assertThat(recordsWith("R5", "2021-05-31"))
                .contains("jaarverslag-2020/dadermonitor-mensenhandel-2015-2019")
                .doesNotContain("jaarverslag-2020/dadermonitor-sgtk-2015-2019");
        assertThat(said("R6", "jaarverslag-2020/dadermonitor-mensenhandel-2015-2019", "2021-05-31"))
                .contains("WAS_DUE 2020-12-31", "NOW_DUE 2021-01-31", "REASON_OF_SHIFT");
    }

    @Test
    void saysThatTheStudyOfPerpetratorsWasPutOffWithoutAReason() {
        assertThat(said("R6", "jaarverslag-2020/onderzoek-daders-binnenlandse-uitbuiting", "2030-01-01"))
                .contains("WAS_DUE 2022-12-31", "NOW_DUE 2024-12-31", "NO_REASON_OF_SHIFT");
    }

    @Test
    void proposesOnlyAsACandidateThatAFindingPointsTheOtherWay() {
        var found = signals("{rule: \"R15\"}", "2022-02-22");

        assertThat(found).hasSize(2).allMatch(signal -> signal.get("candidate").asBoolean());
        assertThat(recordsWith("R15", "2022-02-22")).contains(FIRST);
        assertThat(recordsWith("R15", "2022-02-21")).isEmpty();
    }

    @Test
    void saysOfTheFirstRecommendationThatItIsRepeatedAndPartlyCovered() {
        assertThat(rulesOf(FIRST, "2021-01-11")).containsExactly("R10", "R13");
        assertThat(rulesOf(FIRST, "2022-02-22")).containsExactly("R7", "R10", "R13", "R15");
    }

    @Test
    void saysThatTheAnswerLeavesTheLessVisibleSectorsAside() {
        assertThat(said("R11", "slachtoffermonitor-mensenhandel-2015-2019/2", "2021-01-11"))
                .contains("PART_NOT_MENTIONED minder zichtbare sectoren");
    }

    @Test
    void saysWhereTheRapporteurTakesPart() {
        assertThat(recordsWith("R20", "2022-02-22"))
                .containsExactlyInAnyOrder("kst-31015-221/m18", "jaarverslag-2020/motie-van-nispen");
    }

    @Test
    void saysOfWhichMotionNothingWasHeard() {
        assertThat(recordsWith("R16", "2021-01-11")).doesNotContain("kst-35570-VI-50");
        assertThat(recordsWith("R16", "2022-02-22")).contains("kst-35570-VI-50");
    }

    @Test
    void saysWhichSourcesAreNotRightAndThatNoCountIsOff() {
        assertThat(recordsWith("R21", "2022-02-22")).containsExactlyInAnyOrder("kst-31015-221", "jaarverslag-2020");
        assertThat(said("R21", "kst-31015-221", "2022-02-22")).contains("2019/21");
        assertThat(recordsWith("R22", "2022-02-22")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-11", "2022-02-22", "2026-01-01"})
    void findsTheSameForOneRecordAsForTheWholeRegister(String day) {
        var whole = signals("{}", day);

        for (var record : whole.stream().map(SignalTableTest::record).collect(Collectors.toSet())) {
            assertThat(signals("{record: \"" + record + "\"}", day))
                    .as(record)
                    .isEqualTo(whole.stream()
                            .filter(signal -> record(signal).equals(record))
                            .toList());
        }
    }

    @Test
    void saysEveryFactInPlainWords() {
        var texts = signals("{}", "2026-01-01").stream()
                .flatMap(signal -> signal.get("facts").findValuesAsText("text").stream())
                .toList();

        assertThat(texts)
                .isNotEmpty()
                .noneMatch(text -> text.matches("(?s).*(\\b[A-Z][a-z]+[A-Za-z]*\\.[A-Z]{2}|P\\d+D|null|\\{\\d}).*"));
    }

    private static Set<String> soon(String day) {
        return withFact("WITHIN_SOON", signals("{rule: \"R4\"}", day));
    }

    private static Set<String> withFact(String said, List<JsonNode> signals) {
        return signals.stream()
                .filter(signal -> signal.get("facts").findValuesAsText("said").contains(said))
                .map(SignalTableTest::record)
                .filter(SignalTableTest::isOfTheLetter)
                .collect(Collectors.toSet());
    }

    private static Set<String> measuresWith(String rule, String day) {
        return recordsWith(rule, day).stream()
                .filter(SignalTableTest::isOfTheLetter)
                .collect(Collectors.toSet());
    }

    private static boolean isOfTheLetter(String id) {
        return (id.startsWith("kst-31015-221/") || id.equals("toezegging-2020-06-09")) && !id.contains("/m19.");
    }

    private static Set<String> recordsWith(String rule, String day) {
        return signals("{rule: \"" + rule + "\"}", day).stream()
                .map(SignalTableTest::record)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> rulesOf(String record, String day) {
        return signals("{record: \"" + record + "\"}", day).stream()
                .map(signal -> signal.at("/rule/id").asText())
                .toList();
    }

    private static String said(String rule, String record, String day) {
        return signals("{rule: \"" + rule + "\", record: \"" + record + "\"}", day).stream()
                .flatMap(signal -> stream(signal.get("facts")))
                .map(fact -> fact.get("said").asText() + " "
                        + stream(fact.get("values")).map(JsonNode::asText).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static String record(JsonNode signal) {
        return signal.at("/record/id").asText();
    }

    private static List<JsonNode> signals(String filter, String day) {
        var found = new ArrayList<JsonNode>();
        var after = "null";
        do {
            var page = page(filter, day, after);
            stream(page.get("edges")).map(edge -> edge.get("node")).forEach(found::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").toString()
                    : "";
        } while (!after.isEmpty());
        return found;
    }

    private static JsonNode page(String filter, String day, String after) {
        return RunningRegister.get().ask("""
                { signals(filter: %s, first: 60, after: %s, at: {effective: "%s"}) {
                    pageInfo { hasNextPage endCursor }
                    edges { node { id since candidate rule { id } record { id } facts { said values text } } } } }""".formatted(filter, after, day)).get("signals");
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Set<String> measures(String names) {
        return Arrays.stream(names.split(" ", -1))
                .map(name -> name.startsWith("m") ? "kst-31015-221/" + name : name)
                .collect(Collectors.toSet());
    }
}
