package nl.opvolgmonitor.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private static final LocalDate ASKED = LocalDate.of(2020, 10, 16);
    private static final Moment QUESTION = Moment.on(ASKED);

    @Test
    void isFalseWhileNothingIsCarriedOut() {
        assertThat(Precedence.of(Samples.bare(Commitment.class).record(), List.of(), QUESTION))
                .isFalse();
    }

    @Test
    void comparesTheDayOfACompletedActionWithTheQuestion() {
        assertThat(ofAction(Moment.on(ASKED.minusDays(1)))).isTrue();
        assertThat(ofAction(QUESTION)).isFalse();
        assertThat(ofAction(Moment.on(ASKED.plusDays(1)))).isFalse();
    }

    @Test
    void comparesTheDayOfFulfilment() {
        assertThat(ofPledge(fulfilled(Moment.on(ASKED.minusDays(1))))).isTrue();
        assertThat(ofPledge(fulfilled(Moment.on(ASKED.plusDays(1))))).isFalse();
    }

    @Test
    void isUnknownWhenADayIsUnknown() {
        assertThat(ofAction(null)).isNull();
        assertThat(ofAction(new Moment(null, Precision.UNKNOWN, null, null, false, null)))
                .isNull();
        assertThat(Precedence.of(action(QUESTION), List.of(), null)).isNull();
    }

    @Test
    void isUnknownWhenAMomentIsTooCoarseToTell() {
        assertThat(ofAction(october())).isNull();
    }

    private static @Nullable Boolean ofAction(@Nullable Moment done) {
        return Precedence.of(action(done), List.of(), QUESTION);
    }

    private static @Nullable Boolean ofPledge(Fulfilment fulfilment) {
        return Precedence.of(Samples.bare(Commitment.class).record(), List.of(fulfilment), QUESTION);
    }

    private static Commitment action(@Nullable Moment done) {
        return Samples.bare(Commitment.class)
                .with("form", CommitmentForm.COMPLETED_ACTION)
                .of(entry(done));
    }

    private static Fulfilment fulfilled(Moment done) {
        return Samples.full(Fulfilment.class)
                .with("status", FulfilmentStatus.FULFILLED)
                .of(entry(done));
    }

    private static Entry entry(@Nullable Moment moment) {
        return new Entry(Samples.ENTRY.key(), 1, moment, Samples.DAY, Samples.NOON);
    }

    private static Moment october() {
        return new Moment(
                "oktober 2020", Precision.MONTH, LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 31), false, null);
    }
}
