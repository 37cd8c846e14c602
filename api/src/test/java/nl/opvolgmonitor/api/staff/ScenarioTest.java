package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.audit.Kept;
import nl.opvolgmonitor.domain.audit.Verify;
import nl.opvolgmonitor.domain.register.Proof;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One letter from its first record to a correction in public, and to a row that somebody changed behind its back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioTest {

    private final Workplace workplace = new Workplace();
    private final Letter letter = new Letter(workplace.desk(RESEARCHER), workplace.desk(EDITOR));

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void goesFromConceptToThePublicAndIsCorrected() {
        letter.register();
        letter.submit();
        letter.publish(Instant.now().plusSeconds(2));
        assertThat(isPublic()).containsOnly(false);
        awaitPublic();
        assertThat(isPublic()).containsOnly(true);

        letter.correct();
        assertThat(corrections()).doesNotContain("verkeerd overgenomen");
        letter.publishCorrection();
        assertThat(corrections()).contains("brief-9/t1", "verkeerd overgenomen", "De Kamer schriftelijk informeren");
        assertThat(workplace.get("/nl/correcties/"))
                .contains("verkeerd overgenomen", "De Kamer schriftelijk informeren");

        assertThat(verify()).isEmpty();
        workplace
                .database()
                .tamper("UPDATE register.commitment SET text = 'nooit beloofd' WHERE record = 'brief-9/t1'");
        assertThat(verify()).isNotEmpty();
    }

    private String corrections() {
        return workplace
                .outside("{ corrections { record type reason correctedAt changes { field from to } } }")
                .toString();
    }

    private List<String> verify() {
        return new Verify(workplace.bean(Chain.class), workplace.bean(Proof.class), workplace.bean(Kept.class))
                .handle(List.of());
    }

    private void awaitPublic() {
        var patience = Instant.now().plusSeconds(30);
        while (isPublic().contains(false) && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    private List<Boolean> isPublic() {
        return Letter.RECORDS.stream()
                .map(key -> !workplace
                        .outside("{ node(id: \"" + key + "\", at: {effective: \"2199-01-01\"}) { id } }")
                        .at("/data/node")
                        .isNull())
                .toList();
    }
}
