package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class EntriesTest {

    private static final String TEXT = "De minister zal\r\n\tonderzoek\u00a0doen — « één ».";
    private static final Key UNKNOWN = new Key("onbekend");

    private final TestRegister register;
    private final Entries entries;

    EntriesTest(TestRegister register) {
        this.register = register;
        this.entries = register.bean(Entries.class);
    }

    @Test
    void knowsWhichKeysExistInWhateverState() {
        var concept = register.register(document());

        assertThat(entries.existing(Set.of(concept.key(), Samples.ONE, UNKNOWN)))
                .containsExactlyInAnyOrder(concept.key(), Samples.ONE);
        assertThat(entries.existing(Set.of())).isEmpty();
    }

    @Test
    void isNotEmptyOnceSomethingWasRegistered() {
        assertThat(entries.isEmpty()).isFalse();
    }

    @Test
    void knowsFromWhenADocumentHoldsByItsLastVersion() {
        var letter = register.publish(document());
        register.supersede(letter, Samples.bare(Document.class), LocalDate.of(2020, 12, 31));

        assertThat(entries.effectiveFrom(Set.of(letter.key(), Samples.ONE, UNKNOWN)))
                .isEqualTo(Map.of(letter.key(), LocalDate.of(2020, 12, 31), Samples.ONE, Samples.DAY));
    }

    @Test
    void keepsTheInternalNoteAndWhoRecordedIt() {
        var letter = register.register(document());

        assertThat(register.strings(
                        DatabaseRole.OM_APP,
                        "SELECT internal_note || ' van ' || recorded_by FROM working.record_version WHERE record = ?",
                        letter.key().value()))
                .containsExactly("interne aantekening van tester");
    }

    private Command<Document> document() {
        return Command.of(Samples.bare(Document.class), register.freshKey())
                .on(Samples.DAY)
                .withText(TEXT);
    }
}
