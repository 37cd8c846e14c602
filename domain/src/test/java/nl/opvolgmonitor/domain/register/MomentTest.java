package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 31);

    @Test
    void isKnownToTheDayOnlyWhenItsPrecisionSaysSo() {
        assertThat(Moment.on(DAY).day()).isEqualTo(DAY);
        assertThat(moment(Precision.MONTH, DAY.withDayOfMonth(1), DAY).day()).isNull();
        assertThat(moment(Precision.UNKNOWN, null, null).day()).isNull();
    }

    @Test
    void hasABeginAndAnEndOrNeither() {
        assertThatThrownBy(() -> moment(Precision.DAY, DAY, null)).hasMessageContaining("een begin en een eind");
        assertThatThrownBy(() -> moment(Precision.DAY, null, DAY)).hasMessageContaining("een begin en een eind");
    }

    @Test
    void hasNoDateExactlyWhenItIsUnknown() {
        assertThatThrownBy(() -> moment(Precision.UNKNOWN, DAY, DAY)).hasMessageContaining("onbekend");
        assertThatThrownBy(() -> moment(Precision.YEAR, null, null)).hasMessageContaining("onbekend");
    }

    @Property
    void neverEndsBeforeItBegins(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        if (other.isBefore(one)) {
            assertThatThrownBy(() -> moment(Precision.YEAR_RANGE, one, other)).isInstanceOf(InvalidContent.class);
        } else {
            assertThat(moment(Precision.YEAR_RANGE, one, other).latest()).isAfterOrEqualTo(one);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    }

    private static Moment moment(Precision precision, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new Moment("in de bron", precision, earliest, latest, false, null);
    }
}
