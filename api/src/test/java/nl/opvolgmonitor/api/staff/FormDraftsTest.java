package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.ADMINISTRATOR;
import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.PARLIAMENT;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Draft;
import nl.opvolgmonitor.domain.account.Drafts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is typed into a form and not sent yet, over HTTP. */
class FormDraftsTest {

    private static final String FORM = "/werk/nieuw/aanbeveling";

    private static Workplace workplace;

    @BeforeAll
    static void open() {
        workplace = new Workplace();
    }

    @AfterAll
    static void close() {
        workplace.close();
    }

    @Test
    void keepsTheLastOfAForm() {
        save(RESEARCHER, FORM, "{\"values\": {\"text\": \"een\"}}");
        var saved = save(RESEARCHER, FORM, "{\"values\": {\"text\": \"twee\"}}");

        assertThat(saved.path("draft").path("address").asText()).isEqualTo(FORM);
        assertThat(drafts(RESEARCHER)).hasSize(1);
        assertThat(drafts(RESEARCHER).path(0).path("content").asText()).contains("twee");
    }

    @Test
    void showsNobodyThatOfAnother() {
        save(RESEARCHER, FORM, "{}");

        assertThat(drafts(EDITOR)).isEmpty();
        discard(EDITOR, FORM);
        assertThat(drafts(RESEARCHER)).hasSize(1);
    }

    @Test
    void forgetsWhatNobodyTouchedForHalfAYear() {
        var longAgo = Instant.now().minus(Draft.KEPT).minusSeconds(1);
        workplace
                .bean(Drafts.class)
                .save(new Draft(ADMINISTRATOR.subject(), "/werk/nieuw/reactie", "Oud", "{}", longAgo));

        save(RESEARCHER, FORM, "{}");

        assertThat(workplace.bean(Drafts.class).ofSubject(ADMINISTRATOR.subject()))
                .isEmpty();
    }

    @Test
    void throwsItAway() {
        save(EDITOR, "/werk/nieuw/motie", "{}");

        discard(EDITOR, "/werk/nieuw/motie");

        assertThat(drafts(EDITOR)).isEmpty();
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(save(RESEARCHER, FORM, "{half").path("message").asText())
                .isEqualTo("Een concept is bewaard als JSON");
    }

    @Test
    void refusesAnAddressElsewhere() {
        assertThat(save(RESEARCHER, "/nl/aanbevelingen/", "{}")
                        .path("__typename")
                        .asText())
                .isEqualTo("InvalidInput");
    }

    @Test
    void isNotForWhoEntersNothing() {
        var answer = workplace.answer(PARLIAMENT, "{drafts {address}}", Map.of());

        assertThat(answer.path("errors").path(0).path("message").asText()).isEqualTo("U hebt geen recht op drafts");
    }

    @Test
    void givesARecordAsItsFormHoldsIt() {
        var state = workplace
                .ask(
                        EDITOR,
                        "{recordState(id: \"slachtoffermonitor-mensenhandel-2015-2019/1\") {fields {name values records {id}}}}")
                .path("recordState");

        assertThat(state.path("fields").toString())
                .contains(
                        "{\"name\":\"form\",\"values\":[\"NUMBERED\"],\"records\":[]}",
                        "{\"name\":\"number\",\"values\":[\"1\"],\"records\":[]}",
                        "{\"name\":\"publishedIn\",\"values\":[\"slachtoffermonitor-mensenhandel-2015-2019\"],\"records\":[{\"id\":\"slachtoffermonitor-mensenhandel-2015-2019\"}]}");
        assertThat(workplace
                        .ask(EDITOR, "{recordState(id: \"kst-31015-221\") {linked {role}}}")
                        .toString())
                .contains("SIGNATORY");
    }

    private static JsonNode save(Actor who, String address, String content) {
        return workplace
                .answer(
                        who,
                        "mutation($input: SaveDraftInput!) {saveDraft(input: $input) {__typename ... on Refusal {message} ... on DraftSaved {draft {address}}}}",
                        Map.of("input", Map.of("address", address, "title", "Proef", "content", content)))
                .path("data")
                .path("saveDraft");
    }

    private static void discard(Actor who, String address) {
        workplace.answer(
                who,
                "mutation($input: DiscardDraftInput!) {discardDraft(input: $input) {__typename}}",
                Map.of("input", Map.of("address", address)));
    }

    private static JsonNode drafts(Actor who) {
        return workplace.ask(who, "{drafts {content}}").path("drafts");
    }
}
