package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Everything;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.response.Claim;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class EverythingTest {

    private final TestRegister register;

    EverythingTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void listsAllPlanItems() {
        listsAll(PlanItem.class);
    }

    @Test
    void listsAllClaims() {
        listsAll(Claim.class);
    }

    private <T extends Registered> void listsAll(Class<T> type) {
        var bare = register.publish(Samples.bare(type));
        var full = register.publish(Samples.full(type));

        assertThat(register.lister(type, Everything.class).all()).containsExactly(full, bare);
    }
}
