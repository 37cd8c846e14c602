package nl.opvolgmonitor.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final Draft<Deadline> DATED =
            Samples.bare(Deadline.class).with("kind", DeadlineKind.DAY).with("raw", "vóór het zomerreces");

    @Property
    void neverEndsBeforeItBegins(@ForAll("days") LocalDate earliest, @ForAll("days") LocalDate latest) {
        var window = DATED.with("earliest", earliest).with("latest", latest);

        if (latest.isBefore(earliest)) {
            refuses(window, "Een termijn eindigt niet voor hij begint");
        } else {
            assertThat(window.record().latest())
                    .isAfterOrEqualTo(window.record().earliest());
        }
    }

    @Test
    void takesADateFromWordsOnly() {
        var silent = DATED.with("latest", Samples.DAY);

        refuses(silent.with("raw", null), "Alleen woorden geven een datum");
        refuses(silent.with("raw", " "), "Alleen woorden geven een datum");
    }

    @ParameterizedTest
    @EnumSource
    void hasALastDayOnlyWhenItsWordsAreOfADatedKind(DeadlineKind kind) {
        var dated = DATED.with("kind", kind).with("latest", Samples.DAY);
        var recurring = dated.with("recursEvery", kind == DeadlineKind.RECURRING ? "P3M" : null);

        if (kind.isDated()) {
            assertThat(recurring.record().latest()).isEqualTo(Samples.DAY);
        } else {
            refuses(recurring, "Deze soort termijn heeft geen uiterste datum");
        }
    }

    @Test
    void namesAPeriodExactlyWhenItRecurs() {
        refuses(DATED.with("kind", DeadlineKind.RECURRING), "Een periodieke termijn noemt de periode");
        refuses(DATED.with("recursEvery", "P3M"), "Een periodieke termijn noemt de periode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P2W", "P3M", "P10Y", "P999D"})
    void recursEveryFewDaysWeeksMonthsOrYears(String period) {
        assertThat(recurring(period).record().recursEvery()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "P3", "3M", "p3m", "P1Y6M", "PT1H", "P-1D", "P1000Y", "P3M "})
    void refusesAPeriodThatNoOneCanCountWith(String period) {
        assertThatThrownBy(recurring(period)::record)
                .isInstanceOf(InvalidContent.class)
                .hasMessageStartingWith("Een periode is");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(18_000, 18_100).map(LocalDate::ofEpochDay);
    }

    private static Draft<Deadline> recurring(String period) {
        return DATED.with("kind", DeadlineKind.RECURRING).with("recursEvery", period);
    }

    private static void refuses(Draft<Deadline> draft, String sentence) {
        assertThatThrownBy(draft::record).isInstanceOf(InvalidContent.class).hasMessage(sentence);
    }
}
