package nl.opvolgmonitor.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 31);

    @Test
    void areNumberedFromTheOriginal() {
        var series = List.of(deadline("a", DAY), deadline("b", DAY.plusDays(1)));

        assertThat(Revisions.number(series.getFirst(), series)).isZero();
        assertThat(Revisions.number(series.getLast(), series)).isEqualTo(1);
    }

    @Test
    void slipWhenTheLastDayMovesBackOrIsGivenUp() {
        assertThat(slips(DAY, DAY.plusDays(1))).isEqualTo(1);
        assertThat(slips(DAY, null)).isEqualTo(1);
    }

    @Test
    void doNotSlipWhenTheLastDayStaysOrComesForwardOrIsNamedFirst() {
        assertThat(slips(DAY, DAY)).isZero();
        assertThat(slips(DAY, DAY.minusDays(1))).isZero();
        assertThat(slips(null, DAY)).isZero();
        assertThat(Revisions.slips(List.of())).isZero();
    }

    @Property
    void slipAtMostOncePerRevision(@ForAll("series") List<Deadline> series) {
        assertThat(Revisions.slips(series)).isBetween(0, Math.max(0, series.size() - 1));
    }

    @Provide
    Arbitrary<List<Deadline>> series() {
        return Arbitraries.longs()
                .between(18_000, 18_010)
                .injectNull(0.2)
                .map(day -> deadline("a", day == null ? null : LocalDate.ofEpochDay(day)))
                .list()
                .ofMaxSize(8);
    }

    private static int slips(@Nullable LocalDate first, @Nullable LocalDate second) {
        return Revisions.slips(List.of(deadline("a", first), deadline("b", second)));
    }

    private static Deadline deadline(String key, @Nullable LocalDate latest) {
        return Samples.full(Deadline.class)
                .with("earliest", null)
                .with("latest", latest)
                .of(new Entry(new Key(key), 1, null, Samples.DAY, Samples.NOON));
    }
}
