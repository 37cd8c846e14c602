package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.register.Everything;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import org.junit.jupiter.api.Test;

class FiltersTest {

    @Test
    void bindsKeysEnumsDaysAndTruths() {
        var filter = Filters.bind(
                CommitmentFilter.class,
                Map.of(
                        "party",
                        "mnre1058",
                        "timing",
                        List.of("BLOCKED", "AHEAD"),
                        "dueFrom",
                        LocalDate.of(2021, 1, 1),
                        "hasUsableDeadline",
                        true));

        assertThat(filter.party()).isEqualTo(new Key("mnre1058"));
        assertThat(filter.timing()).containsExactly(TimingState.BLOCKED, TimingState.AHEAD);
        assertThat(filter.dueFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(filter.hasUsableDeadline()).isTrue();
    }

    @Test
    void leavesOutWhatIsNotGiven() {
        var filter = Filters.bind(CommitmentFilter.class, null);

        assertThat(filter.form()).isEmpty();
        assertThat(filter.text()).isNull();
        assertThat(Filters.bind(Everything.class, null)).isEqualTo(new Everything());
    }

    @Test
    void refusesAMalformedKeyInDutch() {
        assertThatExceptionOfType(InvalidContent.class)
                .isThrownBy(() -> Filters.bind(CommitmentFilter.class, Map.of("party", "geen sleutel!")))
                .withMessageContaining("Een sleutel bestaat uit");
    }
}
