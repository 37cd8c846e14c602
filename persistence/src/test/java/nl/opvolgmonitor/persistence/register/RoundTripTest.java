package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RegisterExtension.class)
class RoundTripTest {

    private static final Set<Key> BOTH = Set.of(Samples.ONE, Samples.OTHER);

    private final TestRegister register;

    RoundTripTest(TestRegister register) {
        this.register = register;
    }

    @ParameterizedTest
    @EnumSource
    void keepsARecordWithoutWhatMayBeLeftOut(Kind kind) {
        keeps(Samples.bare(register.typeOf(kind)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsARecordWithEverything(Kind kind) {
        keeps(Samples.full(register.typeOf(kind)));
    }

    @ParameterizedTest
    @EnumSource
    void readsARecordBackwardsByEachReference(Kind kind) {
        backwards(register.typeOf(kind));
    }

    @ParameterizedTest
    @EnumSource
    void findsARecordByWhomItNamesInARole(Kind kind) {
        if (Linked.class.isAssignableFrom(register.typeOf(kind))) {
            linked(register.typeOf(kind));
        }
    }

    private <T extends Registered> void keeps(Draft<T> draft) {
        var record = register.publish(draft);

        assertThat(register.records(draft.type()).find(record.key(), register.atTheEnd()))
                .contains(record);
    }

    private <T extends Registered> void backwards(Class<T> type) {
        var bare = register.publish(Samples.bare(type));
        var full = register.publish(Samples.full(type));

        for (var reference : References.of(type)) {
            var found = register.records(type).by(reference, BOTH, register.atTheEnd());
            for (var record : List.of(bare, full)) {
                var named = reference.of().apply(record);
                BOTH.forEach(
                        key -> assertThat(found.getOrDefault(key, List.of()).contains(record))
                                .as("%s by %s = %s", record, reference.component(), key)
                                .isEqualTo(key.equals(named)));
            }
        }
    }

    private <T extends Registered> void linked(Class<T> type) {
        var record = register.publish(Samples.full(type));
        var movers = register.records(type).linkedTo(Set.of(Role.MOVER, Role.CHAIR), BOTH, register.atTheEnd());
        var chairs = register.records(type).linkedTo(Set.of(Role.CHAIR), BOTH, register.atTheEnd());

        assertThat(movers.get(Samples.ONE)).contains(record).doesNotHaveDuplicates();
        assertThat(movers.get(Samples.OTHER)).contains(record);
        assertThat(chairs).isEmpty();
    }
}
