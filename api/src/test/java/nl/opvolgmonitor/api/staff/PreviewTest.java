package nl.opvolgmonitor.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages as the office sees them before they are public. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {

    private static final String PAGE = "/nl/documenten/proef/concept";

    private final Workplace workplace = new Workplace();

    @BeforeAll
    void draft() {
        var answer = workplace.call(Workplace.RESEARCHER, "registerDocument", """
                {"id": "proef/concept", "fields": {"type": "BRIEF", "title": "Een brief die nog niet openbaar is", "textQuality": "GOOD", "text": "Nog niet openbaar.",
                 "effective": {"precision": "DAY", "earliest": "2021-01-10", "latest": "2021-01-10"}}}""");
        assertThat(answer.path("__typename").asText()).as(answer.toString()).isEqualTo("DocumentRegistered");
    }

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void showsADraftToTheOfficeAndSaysThatItIsOne() {
        assertThat(workplace.get(Workplace.RESEARCHER, "/werk/voorbeeld" + PAGE))
                .contains("Een brief die nog niet openbaar is", "Voorbeeld.");
    }

    @Test
    void showsNothingOfItToAnyoneElse() {
        assertThat(workplace.get("/werk/voorbeeld" + PAGE)).doesNotContain("Een brief die nog niet openbaar is");
        assertThat(workplace.get(Workplace.PARLIAMENT, "/werk/voorbeeld" + PAGE))
                .doesNotContain("Een brief die nog niet openbaar is");
        assertThat(workplace.get(PAGE)).doesNotContain("Een brief die nog niet openbaar is");
    }
}
