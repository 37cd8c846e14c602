package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.register.Drafts;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class DraftsTest {

    private final TestRegister register;
    private final Person draft;

    DraftsTest(TestRegister register) {
        this.register = register;
        this.draft = register.register(Command.of(Samples.bare(Person.class), register.freshKey()));
    }

    @Test
    void areSeenByTheWorkTheyAreShownToAndNoOther() {
        assertThat(isVisible()).isFalse();
        assertThat(register.bean(Drafts.class).seenBy(this::isVisible)).isTrue();
        assertThat(isVisible()).isFalse();
    }

    @Test
    void areNotSeenByWorkOnAnotherThread() {
        assertThat(register.bean(Drafts.class)
                        .seenBy(() ->
                                CompletableFuture.supplyAsync(this::isVisible).join()))
                .isFalse();
    }

    private boolean isVisible() {
        return register.records(Person.class)
                .find(draft.key(), register.atTheEnd())
                .isPresent();
    }
}
