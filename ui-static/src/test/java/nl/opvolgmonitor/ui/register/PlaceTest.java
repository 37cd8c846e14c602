package nl.opvolgmonitor.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.register.Place.Aim;
import nl.opvolgmonitor.ui.register.Place.Owner;
import nl.opvolgmonitor.ui.register.Place.Target;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private final Links links = new Links(Query.NONE, LocalDate.EPOCH);

    @Test
    void showsAnAnswerOnThePageOfItsRecommendation() {
        var answer = new Place("Response", "brief/1", new Owner("rapport/1"), null, null, null, null, null);

        assertThat(answer.address(links)).contains("/nl/aanbevelingen/rapport/1#brief/1");
    }

    @Test
    void showsACommitmentOnThePageOfTheFirstRecommendationThatItCovers() {
        var aims = List.of(aim("Motion", "motie"), aim("Recommendation", "rapport/2"));
        var commitment = new Place("Commitment", "brief/m1", null, null, null, null, null, aims);
        var deadline = new Place(
                "Deadline",
                "brief/m1/termijn-1",
                null,
                null,
                null,
                null,
                new Target("Commitment", "brief/m1", aims),
                null);

        assertThat(commitment.address(links)).contains("/nl/aanbevelingen/rapport/2#brief/m1");
        assertThat(deadline.address(links)).contains("/nl/aanbevelingen/rapport/2#brief/m1/termijn-1");
    }

    @Test
    void showsAFootnoteInItsDocument() {
        var footnote = new Place("Footnote", "brief/noot-3", null, null, new Owner("brief"), 3, null, null);

        assertThat(footnote.address(links)).contains("/nl/documenten/brief#noot-3");
    }

    @Test
    void hasNoPlaceForWhatBelongsToNoPage() {
        var motion = List.of(aim("Motion", "motie"));

        assertThat(new Place("Person", "iemand", null, null, null, null, null, null).address(links))
                .isEmpty();
        assertThat(new Place("Commitment", "m", null, null, null, null, null, motion).address(links))
                .isEmpty();
    }

    private static Aim aim(String kind, String id) {
        return new Aim(new Target(kind, id, null));
    }
}
