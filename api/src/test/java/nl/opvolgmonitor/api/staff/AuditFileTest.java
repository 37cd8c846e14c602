package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.ADMINISTRATOR;
import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.account.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditFileTest {

    private final Workplace workplace = new Workplace();

    @BeforeAll
    void work() {
        workplace.call(RESEARCHER, "registerPerson", "{\"id\": \"a/persoon\", \"fields\": {\"name\": \"Een\"}}");
        workplace.call(RESEARCHER, "addNote", "{\"record\": \"a/persoon\", \"text\": \"nabellen\"}");
    }

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void holdsOnlyWhatWasLookedFor() {
        var file = get(EDITOR, "?handeling=addNote&kenmerk=demo-onderzoeker");

        assertThat(file.lines()).hasSize(2).anyMatch(line -> line.contains("addNote;a/persoon;1;DONE"));
    }

    @Test
    void isItselfInTheTrail() {
        get(ADMINISTRATOR, "?record=a/persoon");

        assertThat(workplace.ask(ADMINISTRATOR, """
                        { auditTrail(filter: {action: "exportAuditTrail", subject: "demo-beheerder"}) { subject reason } }""").toString()).contains("2 regels");
    }

    @Test
    void isNotForResearchers() {
        var answer = get(RESEARCHER, "");

        assertThat(answer).contains("Dit mag u niet").doesNotContain("addNote");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(get(EDITOR, "?van=gisteren")).contains("niet te lezen");
        assertThat(get(EDITOR, "?record=GEEN%20SLEUTEL")).contains("niet te lezen");
        assertThat(get(EDITOR, "?uitkomst=MISSCHIEN")).contains("niet te lezen");
    }

    @Test
    void findsNothingOnADayWithoutAttempts() {
        assertThat(get(EDITOR, "?tot=2020-01-01").lines()).hasSize(1);
        assertThat(get(EDITOR, "?van=2020-01-01&uitkomst=DONE")).contains("addNote");
    }

    @Test
    void goesOnBeforeANumber() {
        var last = workplace.ask(EDITOR, "{ auditTrail(filter: {record: \"a/persoon\"}, first: 1) { number action } }");
        var number = last.at("/auditTrail/0/number").asInt();

        assertThat(last.toString()).contains("addNote");
        assertThat(workplace
                        .ask(EDITOR, "{ auditTrail(record: \"a/persoon\", before: " + number + ") { action } }")
                        .toString())
                .contains("registerPerson")
                .doesNotContain("addNote");
    }

    private String get(Actor actor, String query) {
        return workplace.get(actor, "/werk/audit.csv" + query);
    }
}
