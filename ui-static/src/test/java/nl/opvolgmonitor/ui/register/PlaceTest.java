package nl.opvolgmonitor.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.register.Place.Owner;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private final Links links = new Links(Language.DUTCH, Query.NONE, LocalDate.EPOCH);

    @Test
    void showsAnAnswerOnThePageOfItsRecommendation() {
        var answer = new Place("Response", "brief/1", new Owner("Recommendation", "rapport/1"), null, null);

        assertThat(answer.address(links)).contains("/nl/aanbevelingen/rapport/1#brief/1");
    }

    @Test
    void givesAPromiseAndAMotionPagesOfTheirOwn() {
        assertThat(new Place("Commitment", "brief/m1", null, null, null).address(links))
                .contains("/nl/toezeggingen/brief/m1");
        assertThat(new Place("Motion", "motie", null, null, null).address(links))
                .contains("/nl/moties/motie");
    }

    @Test
    void showsADeadlineOnThePageOfWhatItIsADeadlineOf() {
        var ofPromise = new Place("Deadline", "brief/m1/termijn-1", new Owner("Commitment", "brief/m1"), null, null);
        var ofPlan = new Place("Deadline", "plan/termijn-1", new Owner("PlanItem", "plan"), null, null);

        assertThat(ofPromise.address(links)).contains("/nl/toezeggingen/brief/m1#brief/m1/termijn-1");
        assertThat(ofPlan.address(links)).isEmpty();
    }

    @Test
    void showsAFootnoteInItsDocument() {
        var footnote = new Place("Footnote", "brief/noot-3", new Owner("Document", "brief"), null, 3);

        assertThat(footnote.address(links)).contains("/nl/documenten/brief#noot-3");
    }

    @Test
    void hasNoPlaceForWhatBelongsToNoPage() {
        assertThat(new Place("Person", "iemand", null, null, null).address(links))
                .isEmpty();
    }
}
