package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 5, 31);

    @Test
    void isAsExactAsTheSource() {
        assertThat(Dates.moment(Moment.on(LAST))).isEqualTo("31 mei 2021");
        assertThat(moment(Precision.MONTH)).isEqualTo("mei 2021");
        assertThat(moment(Precision.YEAR)).isEqualTo("2021");
        assertThat(moment(Precision.QUARTER)).isEqualTo("1 mei 2021 tot en met 31 mei 2021");
    }

    @Test
    void saysSoWhenThereIsNoDate() {
        assertThat(Dates.moment(null)).isEqualTo("datum onbekend");
        assertThat(Dates.moment(new Moment("ooit", Precision.UNKNOWN, null, null, false, null)))
                .isEqualTo("datum onbekend");
    }

    @Test
    void readsAWindowThatIsOpenOnOneSide() {
        assertThat(Dates.window(null, LAST)).isEqualTo("uiterlijk 31 mei 2021");
        assertThat(Dates.window(FIRST, null)).isEqualTo("vanaf 1 mei 2021");
        assertThat(Dates.window(LAST, LAST)).isEqualTo("31 mei 2021");
    }

    @Test
    void countsDaysInWords() {
        assertThat(Dates.distance(12)).isEqualTo("nog 12 dagen");
        assertThat(Dates.distance(0)).isEqualTo("vandaag de laatste dag");
        assertThat(Dates.distance(-1)).isEqualTo("1 dag voorbij");
    }

    @Test
    void tellsTheTimeInTheNetherlands() {
        assertThat(Dates.instant(Instant.parse("2021-07-01T22:30:00Z"))).isEqualTo("2 juli 2021, 00:30 uur");
    }

    private static String moment(Precision precision) {
        return Dates.moment(new Moment(null, precision, FIRST, LAST, false, null));
    }
}
