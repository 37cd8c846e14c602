package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the office sets of signals, and which it puts aside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalSettingsTest {

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SignalParameterSet | {"parameter": "RESPONSE_DAYS", "reportType": "ADVICE", "value": 60, "reason": "afspraak met het departement"}
            InvalidInput       | {"parameter": "SOON_DAYS", "value": 0, "reason": "korter"}
            InvalidInput       | {"parameter": "SOON_DAYS", "value": 366, "reason": "langer"}
            InvalidInput       | {"parameter": "SOON_DAYS", "value": 40, "reason": " "}
            InvalidInput       | {"parameter": "SOON_DAYS", "reportType": "ADVICE", "value": 40, "reason": "langer"}""")
    void answerAsWhatIsAskedDeserves(String outcome, String input) {
        var answer = workplace.call(EDITOR, "setSignalParameter", input);

        assertThat(answer.at("/__typename").asText()).as(answer.toString()).isEqualTo(outcome);
    }

    @Test
    void changeNoSignalThatWasAskedForBefore() {
        var before = Instant.now().toString();

        workplace.call(
                EDITOR, "setSignalParameter", "{\"parameter\": \"SOON_DAYS\", \"value\": 10, \"reason\": \"korter\"}");

        assertThat(facts("known: \"" + before + "\", ")).contains("WITHIN_SOON");
        assertThat(facts("")).contains("WITHIN_AHEAD").doesNotContain("WITHIN_SOON");
    }

    @Test
    void keepAMutedSignalWithItsReasonForTheOffice() {
        workplace.call(
                RESEARCHER,
                "muteSignal",
                "{\"record\": \"kst-31015-221/m17\", \"signal\": \"R5\", \"mutedUntil\": \"2099-01-01\", \"reason\": \"nagebeld\"}");

        assertThat(workplace
                        .ask(
                                EDITOR,
                                "{ signals(filter: {muted: true}) { edges { node { id muted { until reason } } } } }")
                        .toString())
                .contains("R5:kst-31015-221/m17", "2099-01-01", "nagebeld");
    }

    @Test
    void muteNoSignalThatDoesNotExist() {
        var answer = workplace.call(
                RESEARCHER,
                "muteSignal",
                "{\"record\": \"kst-31015-221/m17\", \"signal\": \"R99\", \"mutedUntil\": \"2099-01-01\", \"reason\": \"nagebeld\"}");

        assertThat(answer.at("/__typename").asText()).isEqualTo("InvalidInput");
    }

    private String facts(String known) {
        return workplace
                .ask(
                        EDITOR,
                        "{ signals(filter: {rule: \"R4\", record: \"kst-31015-221/m17\"}, at: {" + known
                                + "effective: \"2021-06-10\"}) { edges { node { facts { said } } } } }")
                .toString();
    }
}
