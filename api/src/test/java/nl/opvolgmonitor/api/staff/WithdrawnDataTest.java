package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was withdrawn is nowhere in the data, and whoever asks for it learns why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawnDataTest {

    private static final String RECORDS = "{\"records\": [{\"id\": \"proef/weg\", \"version\": 1}]";

    private final Workplace workplace = new Workplace();
    private Edition held;

    @BeforeAll
    void withdraw() {
        var input = Input.of("proef/weg").with(Samples.bare(Person.class));
        workplace.call(RESEARCHER, "registerPerson", input.toString());
        workplace.call(RESEARCHER, "submitRecords", RECORDS + "}");
        workplace.call(EDITOR, "publishRecords", RECORDS + "}");
        held = workplace.publishEdition();
        assertThat(workplace.get("/id/proef/weg?vorm=json")).contains("\"proef/weg\"");
        workplace.call(EDITOR, "withdrawRecords", RECORDS + ", \"reason\": \"dubbel ingevoerd\"}");
        workplace.publishEdition();
    }

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void isToldInEveryForm() {
        assertThat(workplace.get("/id/proef/weg?vorm=ttl")).contains("\"status\":410", "dubbel ingevoerd");
        assertThat(workplace.get("/id/proef/weg")).contains("ingetrokken", "dubbel ingevoerd");
    }

    @Test
    void leavesNoEditionThatHeldIt() {
        assertThat(workplace.get("/open-data/editie-" + held.number() + "/SHA256SUMS"))
                .contains("Editie " + held.number() + " is niet meer te krijgen");
        assertThat(workplace.get("/open-data/editie-" + (held.number() + 1) + "/SHA256SUMS"))
                .contains("register.jsonl.gz");
    }

    @Test
    void isNewsInTheFeed() {
        assertThat(workplace.get("/nl/wijzigingen.atom")).contains("Ingetrokken", "Reden: dubbel ingevoerd.");
    }
}
