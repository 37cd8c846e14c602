package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void standsAllAlongWhenItIsABodyAPersonOrARecess() {
        assertThat(Stream.of(Kind.values()).filter(Kind::isStanding))
                .containsExactlyInAnyOrder(
                        Kind.ORGANISATION, Kind.ORGANISATION_NAME, Kind.OFFICE, Kind.PERSON, Kind.RECESS);
    }
}
