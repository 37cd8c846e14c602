package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Correction;
import nl.opvolgmonitor.domain.register.CorrectionType;
import nl.opvolgmonitor.domain.register.Corrections;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Versions;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class CorrectionsTest {

    private static final Draft<Commitment> DRAFT = Samples.bare(Commitment.class);

    private final TestRegister register;
    private final Newsroom newsroom;

    CorrectionsTest(TestRegister register) {
        this.register = register;
        this.newsroom = new Newsroom(register);
    }

    @Test
    void tellWhatWasPublishedWithAnError() {
        var first = published();
        correct(first, "beter");

        assertThat(log(first))
                .singleElement()
                .returns(CorrectionType.CORRECTED, Correction::type)
                .returns("beter gelezen", Correction::reason)
                .returns(List.of(new FieldChange("text", first.text(), "beter")), Correction::changes);
    }

    @Test
    void waitForTheCorrectionToBePublic() {
        var first = published();
        newsroom.change(first, DRAFT.with("text", "beter"), 1, Change.CORRECTED);
        newsroom.submit(latest(first));

        assertThat(log(first)).isEmpty();
    }

    @Test
    void leaveOutWhatWasAmended() {
        var first = published();
        newsroom.change(first, DRAFT.with("text", "nieuw"), 1, Change.AMENDED);
        newsroom.submit(latest(first));
        newsroom.publish(latest(first));

        assertThat(log(first)).isEmpty();
    }

    @Test
    void tellWhatWasWithdrawnFromThePublicWithoutItsContent() {
        var record = published();
        newsroom.withdraw(record);

        assertThat(log(record))
                .singleElement()
                .returns(CorrectionType.WITHDRAWN, Correction::type)
                .returns("in de proef", Correction::reason)
                .returns(List.of(), Correction::changes);
    }

    @Test
    void leaveOutWhatThePublicNeverSaw() {
        var record = draft();
        newsroom.withdraw(record);

        assertThat(log(record)).isEmpty();
    }

    private List<Correction> log(Registered record) {
        return register.bean(Corrections.class).latest(record.key(), 100, register.atTheEnd());
    }

    private void correct(Commitment record, String text) {
        newsroom.change(record, DRAFT.with("text", text), 1, Change.CORRECTED);
        newsroom.submit(latest(record));
        newsroom.publish(latest(record));
    }

    private Registered latest(Registered record) {
        return register.bean(Versions.class).last(newsroom.state(record.key()));
    }

    private Commitment published() {
        var record = draft();
        newsroom.submit(record);
        newsroom.publish(record);
        return record;
    }

    private Commitment draft() {
        return register.register(
                Command.of(DRAFT, register.freshKey()).on(Samples.DAY).quoting(Samples.ONE, Samples.WORDS));
    }
}
