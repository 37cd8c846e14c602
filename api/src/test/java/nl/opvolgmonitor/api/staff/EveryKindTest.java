package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the mutations of every kind: one success, and each refusal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindTest {

    private static final String WORDS = "Het kabinet";

    private final Workplace workplace = new Workplace();
    private final Map<Kind, ? extends Class<? extends Registered>> types = workplace.all(Records.class).stream()
            .map(records -> (Records<?>) records)
            .collect(Collectors.toMap(Records::kind, Records::type));

    @AfterAll
    void close() {
        workplace.close();
    }

    @ParameterizedTest
    @EnumSource
    void registersOnceForEachRequestKey(Kind kind) {
        var requestKey = UUID.randomUUID().toString();
        var input = input(kind, "once", bare(kind));

        assertThat(call(kind, "register", requestKey, input)).isEqualTo(success(kind, "Registered"));
        assertThat(call(kind, "register", requestKey, input)).isEqualTo(success(kind, "Registered"));
        assertThat(call(kind, "register", requestKey, input.with("internalNote", "anders")))
                .isEqualTo("RequestKeyReused");
        assertThat(call(kind, "register", input)).isEqualTo("KeyTaken");
    }

    @ParameterizedTest
    @EnumSource
    void registersAllThatAKindMayHold(Kind kind) {
        assertThat(call(kind, "register", input(kind, "full", full(kind)))).isEqualTo(success(kind, "Registered"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesARequestKeyThatIsNone(Kind kind) {
        assertThat(call(kind, "register", "1", input(kind, "none", bare(kind)))).isEqualTo("InvalidInput");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAQuoteThatIsNotInItsDocument(Kind kind) {
        var input = input(kind, "quote", bare(kind)).quoting(Samples.ONE, "dit staat er niet");

        assertThat(call(kind, "register", input)).isEqualTo("QuoteNotFound");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAQuoteFromADocumentThatDoesNotExist(Kind kind) {
        var input = input(kind, "document", bare(kind))
                .quoting(new nl.opvolgmonitor.domain.register.Key("bestaat-niet"), WORDS);

        assertThat(call(kind, "register", input)).isEqualTo("RecordNotFound");
    }

    @ParameterizedTest
    @EnumSource
    void refusesARecordWithoutWhatItNeeds(Kind kind) {
        var input = Input.of(kind + "-empty").with("fields", Map.of());

        assertThat(call(kind, "register", input)).isEqualTo("InvalidInput");
    }

    @ParameterizedTest
    @EnumSource
    void amendsTheVersionThatWasSeen(Kind kind) {
        call(kind, "register", input(kind, "amended", bare(kind)));
        var change = input(kind, "amended", full(kind)).with("reason", "aangevuld");

        assertThat(call(kind, "amend", change.with("expectedVersion", 2))).isEqualTo("Conflict");
        assertThat(call(kind, "amend", change.with("expectedVersion", 1))).isEqualTo(success(kind, "Amended"));
        assertThat(call(kind, "amend", change.with("expectedVersion", 1))).isEqualTo("Conflict");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToAmendWhatDoesNotExist(Kind kind) {
        var change = input(kind, "never", bare(kind)).with("expectedVersion", 1);

        assertThat(call(kind, "amend", change)).isEqualTo("RecordNotFound");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAChangeThatChangesNothing(Kind kind) {
        call(kind, "register", input(kind, "same", bare(kind)));

        assertThat(call(kind, "amend", input(kind, "same", bare(kind)).with("expectedVersion", 1)))
                .isEqualTo("InvalidInput");
    }

    @ParameterizedTest
    @EnumSource
    void correctsWhatIsPublished(Kind kind) {
        call(kind, "register", input(kind, "corrected", bare(kind)));
        var correction =
                input(kind, "corrected", full(kind)).with("expectedVersion", 1).with("reason", "fout gelezen");

        assertThat(call(kind, "correct", correction)).isEqualTo("WrongStatus");
        assertThat(publish(kind + "-corrected")).isEqualTo("RecordsPublished");
        assertThat(call(kind, "correct", correction.with("reason", " "))).isEqualTo("InvalidInput");
        assertThat(call(kind, "correct", correction)).isEqualTo(success(kind, "Corrected"));
    }

    private String publish(String id) {
        var records = List.of(Map.of("id", id, "version", 1));
        var input = Input.of(id).with("records", records);
        input.json().remove("id");
        workplace.call(RESEARCHER, "submitRecords", input.toString());
        return workplace
                .call(EDITOR, "publishRecords", input.toString())
                .path("__typename")
                .asText();
    }

    private String call(Kind kind, String verb, Input input) {
        return call(kind, verb, UUID.randomUUID().toString(), input);
    }

    private String call(Kind kind, String verb, String requestKey, Input input) {
        var answer = workplace.call(RESEARCHER, verb + name(kind), requestKey, input.toString());
        return answer.has("__typename") ? answer.get("__typename").asText() : answer.toString();
    }

    private Input input(Kind kind, String name, Draft<?> draft) {
        return Input.of(kind + "-" + name).with(draft).quoting(Samples.ONE, WORDS);
    }

    private Draft<?> bare(Kind kind) {
        return Samples.bare(types.get(kind));
    }

    private Draft<?> full(Kind kind) {
        return Samples.full(types.get(kind));
    }

    private String success(Kind kind, String past) {
        return name(kind) + past;
    }

    /** The name of a kind in mutations: {@code PLAN_ITEM} is {@code PlanItem}. */
    private String name(Kind kind) {
        return types.get(kind).getSimpleName();
    }
}
