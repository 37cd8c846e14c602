package nl.opvolgmonitor.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.audit.Kept;
import nl.opvolgmonitor.domain.audit.Verify;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Proof;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {

    private final TestRegister register = new TestRegister();

    @BeforeEach
    void registers() {
        register.publish(Command.of(Samples.bare(Commitment.class), register.freshKey())
                .on(Samples.DAY)
                .quoting(Samples.ONE, Samples.WORDS));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void isWholeWhenNobodyTamperedWithIt() {
        assertThat(verify()).isEmpty();
        assertThat(chain().length()).isPositive();
    }

    @Test
    void growsWithoutForgettingAHead() {
        var head = chain().head().orElseThrow();
        registers();

        assertThat(chain().head()).isNotEmpty().isNotEqualTo(java.util.Optional.of(head));
        assertThat(verify(head)).isEmpty();
        assertThat(verify("00")).containsExactly("De keten heeft nooit geëindigd op 00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE register.commitment SET text = 'anders'                              | Een rij van commitment is gewijzigd
            UPDATE register.record_version SET recorded_by = 'een ander'                | Een rij van record_version is gewijzigd
            UPDATE register.document_text SET raw = 'anders'                            | komt niet voor in
            DELETE FROM register.commitment                                             | Een rij van commitment is verdwenen
            DELETE FROM register.evidence                                               | Een rij van evidence is verdwenen
            DELETE FROM register.record WHERE key = 'kst-31015-221'                     | verwijzen naar wat niet bestaat
            UPDATE register.seal SET row_hash = 'x' WHERE position = 3                  | De keten is verbroken bij zegel 3
            DELETE FROM register.seal WHERE position = 3                                | heeft geen zegel
            UPDATE kept.standing SET published_until = 'infinity', link_names = '{x}'    | wordt bijgehouden is niet wat het register zegt
            DELETE FROM kept.standing                                                   | wordt bijgehouden is niet wat het register zegt
            INSERT INTO register.record VALUES ('binnengesmokkeld', 'PERSON')           | Een rij van record heeft geen zegel""")
    void breaksWhenTheOwnerOfTheDatabaseTampers(String tampering, String fault) {
        register.database().tamper(tampering);

        assertThat(verify()).anyMatch(found -> found.contains(fault));
    }

    @Test
    void cannotBeSealedByTheApplicationItself() {
        assertThat(register.strings(
                        DatabaseRole.OM_MIGRATOR,
                        "SELECT privilege_type FROM information_schema.table_privileges WHERE grantee = 'om_app'"
                                + " AND table_schema = 'register' AND table_name = 'seal'"))
                .containsExactly("SELECT");
    }

    private List<String> verify(String... heads) {
        return new Verify(chain(), register.bean(Proof.class), register.bean(Kept.class)).handle(List.of(heads));
    }

    private Chain chain() {
        return register.bean(Chain.class);
    }
}
