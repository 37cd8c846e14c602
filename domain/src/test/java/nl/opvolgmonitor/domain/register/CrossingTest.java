package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.Crossing.Having;
import nl.opvolgmonitor.domain.register.Places.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrossingTest {

    private enum By implements FacetBy {
        THEME;

        @Override
        public @Nullable Class<? extends Enum<?>> valueType() {
            return null;
        }
    }

    private final Places list = new Places(List.of(place("a"), place("b"), place("c")));
    private final Crossing crossing = new Crossing(
            By.THEME,
            list,
            List.of(having("c", "HULP"), having("a", "HULP"), having("a", "OPVANG"), having("elders", "ZORG")));

    @Test
    void findsTheRecordsWithAValueInTheOrderOfTheList() {
        assertThat(crossing.places(List.of("HULP"))).containsExactly(0, 2);
        assertThat(list.only(crossing.places(List.of("HULP"))).after("a", 5)).containsExactly(place("c"));
        assertThat(crossing.places(List.of("OPVANG", "HULP"))).containsExactly(0, 2);
        assertThat(crossing.places(List.of("NIETS"))).isEmpty();
    }

    @Test
    void countsTheMostFrequentFirstAndOtherwiseInTheGivenOrder() {
        assertThat(crossing.count(IntStream.range(0, 3), 10))
                .extracting(Facet::value, Facet::count)
                .containsExactly(tuple("HULP", 2), tuple("OPVANG", 1));
        assertThat(crossing.count(IntStream.of(0), 1)).extracting(Facet::value).containsExactly("HULP");
    }

    @Test
    void leavesOutWhatIsNotInTheList() {
        assertThat(crossing.places(List.of("ZORG"))).isEmpty();
        assertThat(crossing.count(IntStream.range(0, 3), 10))
                .extracting(Facet::value)
                .doesNotContain("ZORG");
    }

    private static Place place(String key) {
        return new Place(new Key(key), key);
    }

    private static Having having(String key, String value) {
        return new Having(new Key(key), value, null);
    }
}
