package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentFilter;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.persistence.Lister;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RegisterExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ListingTest {

    private static final int MANY = 107;

    private final TestRegister register;

    ListingTest(TestRegister register) {
        this.register = register;
    }

    @BeforeAll
    void publishesManyOfWhichSomeShareADayAndSomeAnInstant() {
        for (int place = 0; place < MANY; place++) {
            if (place % 3 > 0) {
                register.clock().set(Samples.NOON.plusSeconds(3_600L + place / 5));
            }
            publish(Samples.DAY.plusDays(place % 7));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50, 100})
    void givesEveryRecordOnceWhateverTheSizeOfAPage(int first) {
        var pages = list().pages(Map.of(), first);

        assertThat(records(pages)).hasSizeGreaterThanOrEqualTo(MANY).doesNotHaveDuplicates();
        assertThat(records(pages)).isEqualTo(list().all());
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page.items()).hasSize(first));
    }

    @ParameterizedTest
    @EnumSource
    void runsAlongTheEffectiveDayThenTheInstantThenTheKey(TimeOrder order) {
        var forward = Comparator.comparing((Instrument record) -> record.entry().effectiveFrom())
                .thenComparing(record -> record.entry().recordedAt())
                .thenComparing(Registered::key);
        var direction = order == TimeOrder.NEWEST ? forward.reversed() : forward;

        assertThat(list().orderedBy(order).all()).isSortedAccordingTo(direction);
    }

    @Test
    void saysThatNoMoreFollowAfterTheLast() {
        var all = list().at(new PointInTime(LocalDate.of(1999, 1, 1), Samples.NOON));

        assertThat(all.page(Map.of(), 1, null)).isEqualTo(new Page<>(List.of(), false));
        assertThat(list().page(Map.of("text", "nergens te vinden"), 1, null).hasNextPage())
                .isFalse();
    }

    @Test
    void goesOnWhereItWasWhenSomethingIsAddedInBetween() {
        var asked = list();
        var first = asked.page(Map.of(), 10, null);
        var before = asked.all();
        publish(Samples.DAY.plusYears(1));
        var later = list().page(Map.of(), 100, first.items().getLast().cursor());

        assertThat(records(List.of(later))).isEqualTo(before.subList(10, Math.min(110, before.size())));
    }

    @Test
    void listsAsOfAPointInTime() {
        var onTheFirstDay =
                list().at(new PointInTime(Samples.DAY, register.clock().instant()));

        assertThat(onTheFirstDay.all())
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.entry().effectiveFrom()).isEqualTo(Samples.DAY));
        assertThat(list().at(new PointInTime(LocalDate.of(2999, 1, 1), Samples.NOON))
                        .all())
                .isEmpty();
    }

    private Lister<Instrument, InstrumentFilter> list() {
        return register.lister(Instrument.class, InstrumentFilter.class);
    }

    private void publish(LocalDate day) {
        register.publish(
                Command.of(Samples.bare(Instrument.class), register.freshKey()).on(day));
    }

    private static List<Instrument> records(List<Page<Instrument>> pages) {
        return pages.stream()
                .flatMap(page -> page.items().stream())
                .map(Listed::record)
                .toList();
    }
}
