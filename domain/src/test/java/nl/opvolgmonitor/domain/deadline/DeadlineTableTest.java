package nl.opvolgmonitor.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of wordings, one line each; an empty column is nothing. */
class DeadlineTableTest {

    private final DeadlineReader reader = new DeadlineReader(Recesses.CALENDAR);

    @ParameterizedTest
    @CsvFileSource(resources = "wordings.csv", useHeadersInDisplayName = true, delimiter = '|')
    void readsTheWords(
            String text, LocalDate date, String raw, String kind, LocalDate earliest, LocalDate latest, String rest) {
        var readings = reader.read(text, date);

        assertThat(readings.stream().map(one -> line(one)).toList())
                .containsExactly(String.join(" | ", raw, kind, dash(earliest), dash(latest), rest));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-deadlines.csv", delimiter = '|')
    void staysSilent(String text) {
        var readings = reader.read(text, LocalDate.of(2021, 1, 11));

        assertThat(readings).isEmpty();
    }

    private static String line(DeadlineReading one) {
        return String.join(" | ", one.raw(), one.kind().name(), dash(one.earliest()), dash(one.latest()), rest(one));
    }

    private static String rest(DeadlineReading one) {
        String words = "%s%s%s%s%s%s"
                .formatted(
                        one.certainty(),
                        tag(one.event()),
                        one.yearImplied() ? " year" : "",
                        tag(one.recursEvery()),
                        one.reviewOn() == null ? "" : " review " + one.reviewOn(),
                        one.past() ? " past" : "");
        return words;
    }

    private static String tag(Object value) {
        return value == null ? "" : " " + value;
    }

    private static String dash(Object value) {
        return Objects.requireNonNullElse(value, "-").toString();
    }
}
