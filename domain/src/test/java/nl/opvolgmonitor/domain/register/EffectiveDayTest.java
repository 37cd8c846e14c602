package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.InMemoryEntries;
import nl.opvolgmonitor.domain.fixture.InMemoryRecords;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.source.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EffectiveDayTest {

    private static final Instant LATE_EVENING = Instant.parse("2021-05-31T22:30:00.123456789Z");
    private static final Key KEY = new Key("dekking");

    private final InMemoryEntries entries = new InMemoryEntries();
    private final InMemoryRecords<Coverage> coverages = new InMemoryRecords<>(Coverage.class);
    private final InMemoryRecords<Document> documents = new InMemoryRecords<>(Document.class);
    private final Register register = new Register(entries, Clock.fixed(LATE_EVENING, PointInTime.ZONE));

    @BeforeEach
    void registersTheDocument() {
        var document = Command.of(Samples.bare(Document.class), Samples.ONE)
                .on(Samples.DAY)
                .withText("De minister zal\nonderzoek doen.");

        assertThat(register.handle(document.registration(), documents)).isInstanceOf(Accepted.class);
    }

    @Test
    void holdsFromTheLastDayOfItsMoment() {
        var may = new Moment(
                "mei 2020", Precision.MONTH, LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31), false, null);

        assertThat(accepted(coverage().during(may)).entry().effectiveFrom()).isEqualTo("2020-05-31");
    }

    @Test
    void holdsOtherwiseFromTheDayOfTheDocumentThatStatesIt() {
        assertThat(accepted(coverage().quoting(Samples.ONE, "zal")).entry().effectiveFrom())
                .isEqualTo(Samples.DAY);
    }

    @Test
    void holdsOtherwiseFromTheDayOfRecordingInAmsterdam() {
        assertThat(accepted(coverage()).entry().effectiveFrom()).isEqualTo("2021-06-01");
    }

    @Test
    void isTheFirstOfTheCalendarForWhatStandsAllAlong() {
        var people = new InMemoryRecords<>(Person.class);
        var person = Command.of(Samples.bare(Person.class), KEY).on(Samples.DAY);

        assertThat(register.handle(person.registration(), people)).isInstanceOf(Accepted.class);
        assertThat(people.all().getFirst().entry().effectiveFrom()).isEqualTo(Entry.BEGINNING);
    }

    private Coverage accepted(Command<Coverage> command) {
        return ((Accepted<Coverage>) register.handle(command.registration(), coverages)).record();
    }

    private static Command<Coverage> coverage() {
        var toItself = Samples.bare(Coverage.class).with("toward", Samples.ONE);
        return Command.of(toItself, KEY);
    }
}
