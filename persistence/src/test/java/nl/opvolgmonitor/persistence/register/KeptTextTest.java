package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class KeptTextTest {

    private static final String TEXT = "De minister zal\r\n\tonderzoek\u00a0doen — « één ».";
    private final TestRegister register;
    private final Entries entries;

    KeptTextTest(TestRegister register) {
        this.register = register;
        this.entries = register.bean(Entries.class);
    }

    @Test
    void keepsATextAsItWasReceivedWithItsHash() {
        var letter = register.register(document());

        assertThat(entries.texts(Set.of(letter.key(), Samples.OTHER))).isEqualTo(Map.of(letter.key(), TEXT));
        assertThat(hash(letter.key())).containsExactly(sha256(TEXT));
    }

    private Command<Document> document() {
        return Command.of(Samples.bare(Document.class), register.freshKey())
                .on(Samples.DAY)
                .withText(TEXT);
    }

    private List<String> hash(Key key) {
        var sql = "SELECT sha256 FROM working.document_text WHERE document = ?";
        return register.strings(DatabaseRole.OM_APP, sql, key.value());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
