package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final Dates dates = Dates.dutch();

    private static final LocalDate FIRST = LocalDate.of(2021, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 5, 31);

    @Test
    void isAsExactAsTheSource() {
        assertThat(dates.moment(Moment.on(LAST))).isEqualTo("31 mei 2021");
        assertThat(moment(Precision.MONTH)).isEqualTo("mei 2021");
        assertThat(moment(Precision.YEAR)).isEqualTo("2021");
        assertThat(moment(Precision.QUARTER)).isEqualTo("1 mei 2021 tot en met 31 mei 2021");
    }

    @Test
    void saysSoWhenThereIsNoDate() {
        assertThat(dates.moment(null)).isEqualTo("datum onbekend");
        assertThat(dates.moment(new Moment("ooit", Precision.UNKNOWN, null, null, false, null)))
                .isEqualTo("datum onbekend");
    }

    @Test
    void readsAWindowThatIsOpenOnOneSide() {
        assertThat(dates.window(null, LAST)).isEqualTo("uiterlijk 31 mei 2021");
        assertThat(dates.window(FIRST, null)).isEqualTo("vanaf 1 mei 2021");
        assertThat(dates.window(LAST, LAST)).isEqualTo("31 mei 2021");
    }

    @Test
    void countsDaysInWords() {
        assertThat(dates.distance(12)).isEqualTo("nog 12 dagen");
        assertThat(dates.distance(0)).isEqualTo("vandaag de laatste dag");
        assertThat(dates.distance(-1)).isEqualTo("1 dag voorbij");
    }

    @Test
    void writesTheDaysOfASentenceInWords() {
        assertThat(dates.inWords("Te bekijken sinds 2021-05-31, kst-31015-2021-05"))
                .isEqualTo("Te bekijken sinds 31 mei 2021, kst-31015-2021-05");
    }

    @Test
    void tellsTheTimeInTheNetherlands() {
        assertThat(dates.instant(Instant.parse("2021-07-01T22:30:00Z"))).isEqualTo("2 juli 2021, 00:30 uur");
    }

    @Test
    void speaksEnglish() {
        var english = Dates.in(Language.ENGLISH);

        assertThat(english.day(LAST)).isEqualTo("31 May 2021");
        assertThat(english.window(null, LAST)).isEqualTo("by 31 May 2021");
        assertThat(english.window(FIRST, LAST)).isEqualTo("1 May 2021 to 31 May 2021");
        assertThat(english.distance(1)).isEqualTo("1 day left");
        assertThat(english.instant(Instant.parse("2021-07-01T22:30:00Z"))).isEqualTo("2 July 2021, 00:30");
        assertThat(english.moment(null)).isEqualTo("date unknown");
    }

    private String moment(Precision precision) {
        return dates.moment(new Moment(null, precision, FIRST, LAST, false, null));
    }
}
