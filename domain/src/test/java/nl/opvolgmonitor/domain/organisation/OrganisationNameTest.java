package nl.opvolgmonitor.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationNameTest {

    private static final LocalDate RENAMED = LocalDate.of(2017, 10, 26);

    @Test
    void holdsFromItsFirstThroughItsLastDay() {
        var name = name(RENAMED, RENAMED.plusDays(1));

        assertThat(name.holdsOn(RENAMED.minusDays(1))).isFalse();
        assertThat(name.holdsOn(RENAMED)).isTrue();
        assertThat(name.holdsOn(RENAMED.plusDays(1))).isTrue();
        assertThat(name.holdsOn(RENAMED.plusDays(2))).isFalse();
    }

    @Test
    void isTheOneThatHoldsOnTheDay() {
        var before = name(null, RENAMED.minusDays(1));
        var after = name(RENAMED, null);

        assertThat(OrganisationName.on(RENAMED.minusDays(1), List.of(before, after)))
                .contains(before);
        assertThat(OrganisationName.on(RENAMED, List.of(before, after))).contains(after);
        assertThat(OrganisationName.on(RENAMED, List.of(before))).isEmpty();
    }

    @Property
    void neverEndsBeforeItBegins(@ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        if (to.isBefore(from)) {
            assertThatThrownBy(() -> name(from, to)).isInstanceOf(InvalidContent.class);
        } else {
            assertThat(name(from, to).holdsOn(from)).isTrue();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 200).map(RENAMED::plusDays);
    }

    private static OrganisationName name(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Samples.bare(OrganisationName.class)
                .with("validFrom", from)
                .with("validTo", to)
                .record();
    }
}
