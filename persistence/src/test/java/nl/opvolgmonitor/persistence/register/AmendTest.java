package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Conflict;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.RecordStatus;
import nl.opvolgmonitor.domain.register.Versions;
import nl.opvolgmonitor.domain.register.WrongStatus;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class AmendTest {

    private static final Draft<Coverage> DRAFT = Samples.full(Coverage.class);
    private static final Draft<Coverage> OTHER = DRAFT.with("reason", "anders");

    private final TestRegister register;
    private final Newsroom newsroom;

    AmendTest(TestRegister register) {
        this.register = register;
        this.newsroom = new Newsroom(register);
    }

    @Test
    void addsAVersionThatBeginsAsAConcept() {
        var first = register.publish(draft());

        var outcome = newsroom.change(first, OTHER, 1, Change.AMENDED);

        assertThat(outcome).isInstanceOf(Accepted.class);
        assertThat(newsroom.state(first.key()))
                .returns(2, state -> state.version())
                .returns(RecordStatus.CONCEPT, state -> state.status())
                .returns(1, state -> state.publishedVersion());
        assertThat(register.records(Coverage.class).find(first.key(), register.atTheEnd()))
                .contains(first);
    }

    @Test
    void tellsWhoComesTooLateWhatChangedAndWhatWouldHave() {
        var first = register.register(draft());
        newsroom.change(first, OTHER, 1, Change.AMENDED);

        var outcome = newsroom.change(first, DRAFT.with("reason", "nog anders"), 1, Change.AMENDED);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict)
                                .returns(2, found -> found.current().entry().version())
                                .returns(
                                        List.of(new FieldChange("reason", first.reason(), "anders")),
                                        found -> found.theirs())
                                .returns(
                                        List.of(new FieldChange("reason", first.reason(), "nog anders")),
                                        found -> found.yours()));
        assertThat(newsroom.state(first.key()).version()).isEqualTo(2);
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        var first = register.register(draft());

        assertThat(newsroom.change(first, DRAFT, 1, Change.AMENDED)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesToCorrectWhatWasNeverPublished() {
        var first = register.register(draft());

        assertThat(newsroom.change(first, OTHER, 1, Change.CORRECTED)).isInstanceOf(WrongStatus.class);
    }

    @Test
    void refusesToChangeWhatWasWithdrawn() {
        var first = register.register(draft());
        newsroom.withdraw(first);

        assertThat(newsroom.change(first, OTHER, 1, Change.AMENDED)).isInstanceOf(WrongStatus.class);
    }

    @Test
    void refusesToChangeWhatDoesNotExist() {
        var never = DRAFT.of(Samples.ENTRY);

        assertThat(newsroom.change(never, OTHER, 1, Change.AMENDED)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void goesOnHoldingFromTheDayOfItsDocumentWhenItHasNoDate() {
        var undated = Command.of(DRAFT, register.freshKey());
        var first = register.publish(undated.quoting(Samples.ONE, Samples.WORDS));
        newsroom.change(Command.of(OTHER, first.key()), 1, Change.AMENDED);

        assertThat(first.entry().effectiveFrom()).isEqualTo(Samples.DAY);
        assertThat(register.bean(Versions.class)
                        .last(newsroom.state(first.key()))
                        .entry()
                        .effectiveFrom())
                .isEqualTo(Samples.DAY);
    }

    @Test
    void keepsEveryVersionWithItsContentAndReason() {
        var first = register.publish(draft());
        newsroom.change(first, OTHER, 1, Change.CORRECTED);

        assertThat(register.bean(Versions.class)
                        .ofEach(List.of(newsroom.state(first.key())))
                        .get(first.key()))
                .extracting(version -> version.change() + " " + version.changeReason() + " " + version.status() + " "
                        + ((Coverage) version.content()).reason())
                .containsExactly(
                        "REGISTERED null PUBLISHED " + first.reason(), "CORRECTED beter gelezen CONCEPT anders");
    }

    private Command<Coverage> draft() {
        return Command.of(DRAFT, register.freshKey()).on(Samples.DAY).quoting(Samples.ONE, Samples.WORDS);
    }
}
