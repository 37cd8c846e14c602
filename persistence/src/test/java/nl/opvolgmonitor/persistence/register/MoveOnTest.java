package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Conflict;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Move;
import nl.opvolgmonitor.domain.register.NotYetPublic;
import nl.opvolgmonitor.domain.register.ProofMissing;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.RecordStatus;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.SecondPersonNeeded;
import nl.opvolgmonitor.domain.register.Standing;
import nl.opvolgmonitor.domain.register.StillNamed;
import nl.opvolgmonitor.domain.register.WrongStatus;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class MoveOnTest {

    private final TestRegister register;
    private final Newsroom newsroom;

    MoveOnTest(TestRegister register) {
        this.register = register;
        this.newsroom = new Newsroom(register);
    }

    @Test
    void bringsAConceptToThePublicThroughASecondPerson() {
        var record = draft(Samples.bare(Commitment.class));

        newsroom.submit(record);
        assertThat(newsroom.isPublic(record)).isFalse();
        newsroom.publish(record);

        assertThat(newsroom.isPublic(record)).isTrue();
        assertThat(newsroom.statuses(record.key())).containsExactly("CONCEPT", "IN_REVIEW", "PUBLISHED");
    }

    @Test
    void refusesWhoeverWroteIt() {
        var record = draft(Samples.bare(Commitment.class));
        newsroom.submit(record);

        assertThat(newsroom.move(Move.Type.PUBLISH, null, "tester", record)).isInstanceOf(SecondPersonNeeded.class);
    }

    @Test
    void refusesWhoeverHandedItIn() {
        var record = draft(Samples.bare(Commitment.class));
        newsroom.move(Move.Type.SUBMIT, null, "collega", record);

        assertThat(newsroom.move(Move.Type.PUBLISH, null, "collega", record)).isInstanceOf(SecondPersonNeeded.class);
    }

    @Test
    void letsAnEarlierAuthorDecideOnALaterVersion() {
        var first = published(Samples.bare(Commitment.class));
        newsroom.change(first, Samples.bare(Commitment.class).with("text", "anders"), 1, Change.AMENDED);
        var second = latest(first);
        newsroom.move(Move.Type.SUBMIT, null, "collega", second);

        assertThat(newsroom.move(Move.Type.PUBLISH, null, "iemand anders", second))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void refusesToPublishAConceptThatNobodyHandedIn() {
        assertThat(newsroom.publish(draft(Samples.bare(Commitment.class)))).isInstanceOf(WrongStatus.class);
    }

    @Test
    void refusesToPublishWithoutProof() {
        var record = register.register(
                Command.of(Samples.bare(Commitment.class), register.freshKey()).on(Samples.DAY));
        newsroom.submit(record);

        assertThat(newsroom.publish(record)).isInstanceOf(ProofMissing.class);
    }

    @Test
    void refusesToPublishWhatNamesADraft() {
        var commitment = draft(Samples.bare(Commitment.class));
        var coverage = draft(Samples.bare(Coverage.class).with("commitment", commitment.key()));
        newsroom.submit(commitment, coverage);

        assertThat(newsroom.publish(coverage)).isEqualTo(new NotYetPublic<>(coverage.key(), commitment.key()));
        assertThat(newsroom.publish(coverage, commitment)).isInstanceOf(Accepted.class);
    }

    @Test
    void listsWhatOthersNameFirstWhenAskedSo() {
        var commitment = draft(Samples.bare(Commitment.class));
        newsroom.submit(commitment);
        var coverage = draft(Samples.bare(Coverage.class).with("commitment", commitment.key()));
        newsroom.submit(coverage);

        assertThat(waiting(false)).containsSubsequence(coverage.key(), commitment.key());
        assertThat(waiting(true)).containsSubsequence(commitment.key(), coverage.key());
    }

    @Test
    void listsOnAfterWhatWasListed() {
        newsroom.submit(draft(Samples.bare(Commitment.class)), draft(Samples.bare(Commitment.class)));
        var ledger = register.bean(Ledger.class);
        var standing = new Standing(Set.of(RecordStatus.IN_REVIEW), "collega", null, null, true);

        assertThat(ledger.standing(standing, 1000, 1))
                .isEqualTo(ledger.standing(standing, 1000, 0).stream().skip(1).toList())
                .isNotEmpty();
    }

    private List<Key> waiting(boolean neededFirst) {
        var standing = new Standing(Set.of(RecordStatus.IN_REVIEW), "collega", null, null, neededFirst);
        return register.bean(Ledger.class).standing(standing, 1000, 0).stream()
                .map(RecordState::key)
                .toList();
    }

    @Test
    void tellsWhatNamesARecordAndWasNotWithdrawn() {
        var commitment = published(Samples.bare(Commitment.class));
        var coverage = published(Samples.bare(Coverage.class).with("commitment", commitment.key()));
        assertThat(register.bean(Ledger.class).namedBy(commitment.key(), 10)).containsExactly(coverage.key());
        assertThat(register.bean(Ledger.class).namedBy(coverage.key(), 10)).isEmpty();

        newsroom.withdraw(coverage);
        assertThat(register.bean(Ledger.class).namedBy(commitment.key(), 10)).isEmpty();
    }

    @Test
    void refusesToPublishWhatNamesSomethingUnderALongerEmbargo() {
        var commitment = draft(Samples.bare(Commitment.class));
        var coverage = draft(Samples.bare(Coverage.class).with("commitment", commitment.key()));
        newsroom.submit(commitment, coverage);
        newsroom.publishUnder(inAnHour().plusSeconds(60), commitment);

        assertThat(newsroom.publishUnder(inAnHour(), coverage)).isInstanceOf(NotYetPublic.class);
    }

    @Test
    void hidesWhatIsUnderEmbargoAndSaysUntilWhen() {
        var record = draft(Samples.bare(Commitment.class));
        newsroom.submit(record);
        newsroom.publishUnder(inAnHour(), record);

        assertThat(newsroom.isPublic(record)).isFalse();
        assertThat(newsroom.state(record.key()))
                .returns(RecordStatus.PUBLISHED, state -> state.status())
                .returns(inAnHour(), state -> state.embargoUntil());
    }

    @Test
    void refusesAnEmbargoInThePast() {
        var record = draft(Samples.bare(Commitment.class));
        newsroom.submit(record);

        assertThat(newsroom.publishUnder(Samples.NOON.minusSeconds(1), record)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void sendsBackWithAReasonAndNeverWithout() {
        var record = draft(Samples.bare(Commitment.class));
        newsroom.submit(record);

        newsroom.move(Move.Type.SEND_BACK, null, "collega", record);

        assertThat(newsroom.state(record.key()))
                .returns(RecordStatus.CONCEPT, state -> state.status())
                .returns("in de proef", state -> state.reason());
        assertThatThrownBy(() -> new Move(Move.Type.SEND_BACK, expected(record), " ", null, "collega"))
                .isInstanceOf(InvalidContent.class);
    }

    @Test
    void movesAllOrNone() {
        var good = draft(Samples.bare(Commitment.class));
        var stale = draft(Samples.bare(Commitment.class));
        newsroom.change(stale, Samples.bare(Commitment.class).with("text", "anders"), 1, Change.AMENDED);

        assertThat(newsroom.submit(good, stale)).isInstanceOf(Conflict.class);
        assertThat(newsroom.state(good.key()).status()).isEqualTo(RecordStatus.CONCEPT);
    }

    @Test
    void refusesARecordThatDoesNotExist() {
        var never = Samples.bare(Commitment.class).of(Samples.ENTRY);

        assertThat(newsroom.submit(never)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void withdrawsWithoutDeleting() {
        var record = published(Samples.bare(Commitment.class));

        newsroom.withdraw(record);

        assertThat(newsroom.isPublic(record)).isFalse();
        assertThat(newsroom.statuses(record.key())).endsWith("PUBLISHED", "WITHDRAWN");
        assertThat(newsroom.withdraw(record)).isInstanceOf(WrongStatus.class);
    }

    @Test
    void refusesToWithdrawWhatThePublicSeesNamed() {
        var commitment = published(Samples.bare(Commitment.class));
        var coverage = published(Samples.bare(Coverage.class).with("commitment", commitment.key()));

        assertThat(newsroom.withdraw(commitment))
                .isEqualTo(new StillNamed<>(commitment.key(), List.of(coverage.key())));
        assertThat(newsroom.withdraw(commitment, coverage)).isInstanceOf(Accepted.class);
    }

    @Test
    void withdrawsOlderVersionsThatNameWhatIsWithdrawn() {
        var commitment = published(Samples.bare(Commitment.class));
        var other = published(Samples.bare(Commitment.class));
        var coverage = published(Samples.bare(Coverage.class).with("commitment", commitment.key()));
        newsroom.change(coverage, Samples.bare(Coverage.class).with("commitment", other.key()), 1, Change.CORRECTED);
        newsroom.submit(latest(coverage));
        newsroom.publish(latest(coverage));

        assertThat(newsroom.withdraw(commitment)).isInstanceOf(Accepted.class);
        assertThat(newsroom.isPublic(coverage)).isTrue();
        assertThat(register.records(Coverage.class)
                        .by(Coverage.COMMITMENT, Set.of(commitment.key()), register.atTheEnd()))
                .isEmpty();
    }

    private <T extends Registered> T draft(Draft<T> draft) {
        return register.register(
                Command.of(draft, register.freshKey()).on(Samples.DAY).quoting(Samples.ONE, Samples.WORDS));
    }

    private <T extends Registered> T published(Draft<T> draft) {
        var record = draft(draft);
        newsroom.submit(record);
        newsroom.publish(record);
        return record;
    }

    private Registered latest(Registered record) {
        return register.bean(nl.opvolgmonitor.domain.register.Versions.class).last(newsroom.state(record.key()));
    }

    private static List<Move.Expected> expected(Registered record) {
        return List.of(new Move.Expected(record.key(), 1));
    }

    private static Instant inAnHour() {
        return Instant.now().truncatedTo(java.time.temporal.ChronoUnit.HOURS).plusSeconds(7_200);
    }
}
