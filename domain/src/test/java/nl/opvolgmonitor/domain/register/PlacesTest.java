package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.opvolgmonitor.domain.register.Places.Place;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Place FIRST = new Place(new Key("eerste"), "a");
    private static final Place SECOND = new Place(new Key("tweede"), "b");
    private static final Place THIRD = new Place(new Key("derde"), "c");

    private final Places places = new Places(List.of(FIRST, SECOND, THIRD));

    @Test
    void beginsWithTheFirst() {
        assertThat(places.after(null, 2)).containsExactly(FIRST, SECOND);
    }

    @Test
    void goesOnAfterACursorToTheEnd() {
        assertThat(places.after("b", 2)).containsExactly(THIRD);
        assertThat(places.after("c", 2)).isEmpty();
        assertThat(places.after(null, Integer.MAX_VALUE)).hasSize(places.count());
    }

    @Test
    void findsItsRecordsInAnotherOrder() {
        var backwards = new Places(List.of(THIRD, SECOND, FIRST));

        assertThat(places.placesOf(new int[] {0, 1}, backwards)).containsExactly(1, 2);
        assertThat(places.only(new int[] {1, 2}).after(null, 2)).containsExactly(SECOND, THIRD);
        assertThat(places.of(new Key("derde"))).contains(2);
        assertThat(places.of(new Key("vierde"))).isEmpty();
    }

    @Test
    void refusesACursorOfNoPlace() {
        assertThatThrownBy(() -> places.after("d", 2)).isInstanceOf(InvalidContent.class);
    }
}
