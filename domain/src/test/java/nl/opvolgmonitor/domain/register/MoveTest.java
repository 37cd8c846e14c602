package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {

    private static final Move.Expected SEEN = new Move.Expected(Samples.ONE, 1);

    @ParameterizedTest
    @CsvSource({
        "SUBMIT, CONCEPT, true", "SUBMIT, IN_REVIEW, false", "SUBMIT, PUBLISHED, false", "SUBMIT, WITHDRAWN, false",
        "SEND_BACK, CONCEPT, false", "SEND_BACK, IN_REVIEW, true", "SEND_BACK, PUBLISHED, false",
                "SEND_BACK, WITHDRAWN, false",
        "PUBLISH, CONCEPT, false", "PUBLISH, IN_REVIEW, true", "PUBLISH, PUBLISHED, false", "PUBLISH, WITHDRAWN, false",
        "WITHDRAW, CONCEPT, true", "WITHDRAW, IN_REVIEW, true", "WITHDRAW, PUBLISHED, true",
                "WITHDRAW, WITHDRAWN, false"
    })
    void startsWhereItMay(Move.Type type, RecordStatus status, boolean may) {
        assertThat(type.startsFrom(status)).isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource(names = {"SEND_BACK", "WITHDRAW"})
    void needsAReason(Move.Type type) {
        assertThatThrownBy(() -> move(type, " ", SEEN)).isInstanceOf(InvalidContent.class);
        assertThatThrownBy(() -> move(type, null, SEEN)).isInstanceOf(InvalidContent.class);
    }

    @Test
    void namesARecordAndEachOnce() {
        assertThatThrownBy(() -> move(Move.Type.SUBMIT, null)).hasMessage("Noem ten minste één record");
        assertThatThrownBy(() -> move(Move.Type.SUBMIT, null, SEEN, new Move.Expected(Samples.ONE, 2)))
                .hasMessage("Noem elk record één keer");
    }

    private static Move move(Move.Type type, @Nullable String reason, Move.Expected... records) {
        return new Move(type, List.of(records), reason, null, "tester");
    }
}
