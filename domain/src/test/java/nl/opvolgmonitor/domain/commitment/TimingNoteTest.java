package nl.opvolgmonitor.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TimingNoteTest {

    private static final LocalDate REVIEW = LocalDate.of(2021, 7, 11);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 8);

    @ParameterizedTest
    @CsvSource({
        "2021-07-10, Te bekijken op 2021-07-11",
        "2021-07-11, Te bekijken op 2021-07-11",
        "2021-07-12, Te bekijken sinds 2021-07-11"
    })
    void saysWhenATermWithoutDateIsLookedAtAgain(LocalDate on, String note) {
        var timing = Timing.of(Facts.open().with("reviewOn", REVIEW).make(), on);

        assertThat(timing.note()).isEqualTo(note);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PUBLIC")
    void warnsThatAConfidentialResultMayHaveBeenDelivered(Visibility visibility) {
        var facts = Facts.until(LAST_DAY).with("visibility", visibility).make();

        assertThat(Timing.of(facts, LAST_DAY.plusDays(1)).note()).contains("vertrouwelijk");
        assertThat(Timing.of(facts, LAST_DAY).note()).isNull();
    }

    @Test
    void saysNothingOfReviewOnceThereIsALastDayOrItIsSettled() {
        var dated = Facts.until(LAST_DAY).with("reviewOn", REVIEW);
        var settled = Facts.open().with("reviewOn", REVIEW).with("status", FulfilmentStatus.FULFILLED);

        assertThat(Timing.of(dated.make(), REVIEW).note()).isNull();
        assertThat(Timing.of(settled.make(), REVIEW).note()).isNull();
    }
}
