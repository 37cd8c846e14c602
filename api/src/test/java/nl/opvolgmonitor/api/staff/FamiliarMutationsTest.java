package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mutations that have words of their own: notes, signals, evidence, deadlines, commitments and recommendations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamiliarMutationsTest {

    private static final String PROOF = "\"quotes\": [{\"document\": \"kst-31015-221\", \"text\": \"Het kabinet\"}]";

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            addNote              | NoteAdded              | {"record": "kst-31015-221", "text": "nabellen"}
            addNote              | InvalidInput           | {"record": "kst-31015-221", "text": " "}
            addNote              | RecordNotFound         | {"record": "bestaat-niet", "text": "nabellen"}
            muteSignal           | SignalMuted            | {"record": "kst-31015-221/m2", "signal": "R5", "mutedUntil": "2027-01-01", "reason": "bekend"}
            muteSignal           | InvalidInput           | {"record": "kst-31015-221/m2", "signal": "ruis", "mutedUntil": "2027-01-01", "reason": "bekend"}
            muteSignal           | InvalidInput           | {"record": "kst-31015-221/m2", "signal": "R5", "mutedUntil": "2027-01-01", "reason": ""}
            muteSignal           | RecordNotFound         | {"record": "bestaat-niet", "signal": "R5", "mutedUntil": "2027-01-01", "reason": "bekend"}
            addEvidence          | EvidenceAdded          | {"record": "kst-31015-221/m3", "expectedVersion": 1, "quotes": [{"document": "kst-31015-221", "text": "Het kabinet"}]}
            addEvidence          | Conflict               | {"record": "kst-31015-221/m4", "expectedVersion": 7, "quotes": [{"document": "kst-31015-221", "text": "Het kabinet"}]}
            addEvidence          | QuoteNotFound          | {"record": "kst-31015-221/m4", "expectedVersion": 1, "quotes": [{"document": "kst-31015-221", "text": "staat er niet"}]}
            addEvidence          | InvalidInput           | {"record": "kst-31015-221/m4", "expectedVersion": 1, "quotes": []}
            addEvidence          | RecordNotFound         | {"record": "bestaat-niet", "expectedVersion": 1, "quotes": []}
            reviseDeadline       | DeadlineRegistered     | {"id": "p/d1", "noReasonGiven": true, "fields": {"subject": "kst-31015-221/m2", "raw": "later", "kind": "VAGUE", "certainty": "SURE"}, PROOF}
            reviseDeadline       | DeadlineRegistered     | {"id": "p/d2", "fields": {"subject": "kst-31015-221/m2", "raw": "later", "kind": "VAGUE", "certainty": "SURE", "revisionReason": "nieuw kabinet"}, PROOF}
            reviseDeadline       | InvalidInput           | {"id": "p/d3", "fields": {"subject": "kst-31015-221/m2", "raw": "later", "kind": "VAGUE", "certainty": "SURE"}, PROOF}
            replaceCommitment    | FulfilmentRegistered   | {"id": "p/v1", "commitment": "kst-31015-221/m2", "replacedBy": ["kst-31015-221/m3"], "reason": "POLICY_CHANGE", PROOF}
            replaceCommitment    | RecordNotFound         | {"id": "p/v2", "commitment": "bestaat-niet", "replacedBy": ["kst-31015-221/m3"], "reason": "POLICY_CHANGE", PROOF}
            closeRecommendation  | ClosureRegistered      | {"id": "p/s1", "recommendation": "slachtoffermonitor-mensenhandel-2015-2019/1", "outcome": "CLOSED_OVERTAKEN", "reason": "achterhaald", "remainingRisk": "geen", PROOF}
            closeRecommendation  | InvalidInput           | {"id": "p/s2", "recommendation": "slachtoffermonitor-mensenhandel-2015-2019/1", "outcome": "CLOSED_OVERTAKEN", "reason": "achterhaald", "remainingRisk": "", PROOF}
            closeRecommendation  | InvalidInput           | {"id": "p/s3", "recommendation": "slachtoffermonitor-mensenhandel-2015-2019/1", "outcome": "REOPENED", "reason": "open", "remainingRisk": "geen", PROOF}
            reopenRecommendation | ClosureRegistered      | {"id": "p/s4", "recommendation": "slachtoffermonitor-mensenhandel-2015-2019/1", "reason": "nieuwe feiten", PROOF}
            reopenRecommendation | InvalidInput           | {"id": "p/s5", "recommendation": "slachtoffermonitor-mensenhandel-2015-2019/1", "reason": "", PROOF}
            registerFulfilment   | ProofMissing           | {"id": "p/n1", "fields": {"commitment": "kst-31015-221/m2", "status": "FULFILLED", "document": "kst-31015-221"}}
            registerFulfilment   | InvalidInput           | {"id": "p/n2", "fields": {"commitment": "kst-31015-221/m2", "status": "FULFILLED"}, PROOF}
            registerResponse     | InvalidInput           | {"id": "p/r1", "fields": {"recommendation": "kst-31015-221", "document": "kst-31015-221", "type": "NOTED", "quote": "Het kabinet", "certainty": "CONFIRMED"}, PROOF}
            registerFulfilment   | InvalidInput           | {"id": "p/n4", "fields": {"commitment": "slachtoffermonitor-mensenhandel-2015-2019/1", "status": "OPEN"}, PROOF}
            registerFulfilment   | FulfilmentRegistered   | {"id": "p/n3", "fields": {"commitment": "kst-31015-221/m2", "status": "FULFILLED", "document": "kst-31015-221"}, PROOF}""")
    void answerAsWhatIsAskedDeserves(String mutation, String outcome, String input) {
        var answer = workplace.call(RESEARCHER, mutation, input.replace("PROOF", PROOF));

        assertThat(answer.at("/__typename").asText()).as(answer.toString()).isEqualTo(outcome);
    }

    @Test
    void showTheOfficeWhatItNoted() {
        workplace.call(RESEARCHER, "addNote", "{\"record\": \"kst-31015-221/m5\", \"text\": \"bel over de pilot\"}");

        assertThat(workplace.ask(EDITOR, """
                { recordState(id: "kst-31015-221/m5") { kind version status publishedVersion proposedByMe record { id }
                    notes { text recordedBy } mutes { signal } versions { version change status changes { field to } } } }""").toString())
                .contains("bel over de pilot", "demo-onderzoeker", "PUBLISHED", "\"proposedByMe\":false");
    }

    @Test
    void putOnTheWorklistWhatWaits() {
        workplace.call(RESEARCHER, "registerPerson", "{\"id\": \"p/persoon\", \"fields\": {\"name\": \"Nieuw\"}}");

        assertThat(workplace
                        .ask(EDITOR, "{ worklist(first: 100) { id status proposedByMe } }")
                        .toString())
                .contains("{\"id\":\"p/persoon\",\"status\":\"CONCEPT\",\"proposedByMe\":false}");
    }

    @Test
    void tellsWhatIsOnesOwnFromWhatOthersDid() {
        workplace.call(RESEARCHER, "registerPerson", "{\"id\": \"p/eigen\", \"fields\": {\"name\": \"Eigen\"}}");

        var mine = "{ worklist(first: 100, mine: true) { id } worklistCount(mine: true) }";
        var others = "{ worklist(first: 100, mine: false, since: \"2020-01-01T00:00:00Z\") { id } }";

        assertThat(workplace.ask(RESEARCHER, mine).toString()).contains("p/eigen");
        assertThat(workplace.ask(EDITOR, mine)).hasToString("{\"worklist\":[],\"worklistCount\":0}");
        assertThat(workplace.ask(EDITOR, others).toString()).contains("p/eigen");
        assertThat(workplace.ask(RESEARCHER, others).toString()).doesNotContain("p/eigen");
    }

    @Test
    void refusesToSkipLessThanNothing() {
        assertThat(workplace
                        .answer(EDITOR, "{ worklist(skip: -1) { id } }", Map.of())
                        .toString())
                .contains("Sla 0 tot en met 10000 records over, niet -1");
    }

    @Test
    void tellsNothingOfBefore() {
        workplace.call(RESEARCHER, "registerPerson", "{\"id\": \"p/eerder\", \"fields\": {\"name\": \"Eerder\"}}");

        assertThat(workplace.ask(EDITOR, "{ worklistCount(since: \"2100-01-01T00:00:00Z\") }"))
                .hasToString("{\"worklistCount\":0}");
    }
}
