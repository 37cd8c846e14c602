package nl.opvolgmonitor.domain.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParliamentaryYearTest {

    @Test
    void beginsOnPrinsjesdag() {
        var prinsjesdag = LocalDate.of(2020, 9, 15);

        assertThat(ParliamentaryYear.containing(prinsjesdag)).hasToString("2020/21");
        assertThat(ParliamentaryYear.containing(prinsjesdag.minusDays(1))).hasToString("2019/20");
    }

    @Test
    void printsTheTurnOfTheCenturyWithTwoDigits() {
        assertThat(new ParliamentaryYear(1999)).hasToString("1999/00");
    }
}
