package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RegisterExtension.class)
class IndexTest {

    private final TestRegister register;

    IndexTest(TestRegister register) {
        this.register = register;
    }

    @ParameterizedTest
    @EnumSource
    void leadsEveryReferenceBackWithoutReadingTheWholeTable(Kind kind) {
        var indexed =
                register.strings(DatabaseRole.OM_MIGRATOR, """
                SELECT a.attname FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
                WHERE t.relnamespace = 'register'::regnamespace AND t.relname = ?""", kind.name().toLowerCase(Locale.ROOT));

        assertThat(indexed)
                .containsAll(References.of(register.typeOf(kind)).stream()
                        .map(Reference::component)
                        .map(Columns::column)
                        .toList());
    }
}
