package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.motion.Motion;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final Link MOVER = Link.to(Role.MOVER, Samples.ONE);
    private static final Link ADDRESSEE = new Link(Role.ADDRESSEE, null, "de gemeenten");

    @Test
    void namesARecordOrAName() {
        assertThatThrownBy(() -> new Link(Role.MOVER, null, null)).isInstanceOf(InvalidContent.class);
        assertThatThrownBy(() -> new Link(Role.MOVER, null, " ")).isInstanceOf(InvalidContent.class);
        assertThat(MOVER.name()).isNull();
        assertThat(ADDRESSEE.target()).isNull();
    }

    @Test
    void isFoundByItsRoleInOrder() {
        var second = Link.to(Role.MOVER, Samples.OTHER);
        var motion = Samples.bare(Motion.class)
                .with("links", List.of(MOVER, ADDRESSEE, second))
                .record();

        assertThat(motion.links(Role.MOVER)).containsExactly(MOVER, second);
        assertThat(motion.links(Role.CHAIR)).isEmpty();
    }
}
