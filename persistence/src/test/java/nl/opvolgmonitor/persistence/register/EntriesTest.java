package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class EntriesTest {

    private static final String TEXT = "De minister zal\r\n\tonderzoek\u00a0doen — « één ».";
    private static final Key UNKNOWN = new Key("onbekend");

    private final TestRegister register;
    private final Entries entries;

    EntriesTest(TestRegister register) {
        this.register = register;
        this.entries = register.bean(Entries.class);
    }

    @Test
    void knowsWhichKeysExistInWhateverState() {
        var concept = register.register(document());

        assertThat(entries.existing(Set.of(concept.key(), Samples.ONE, UNKNOWN)))
                .containsExactlyInAnyOrder(concept.key(), Samples.ONE);
        assertThat(entries.existing(Set.of())).isEmpty();
    }

    @Test
    void isNotEmptyOnceSomethingWasRegistered() {
        assertThat(entries.isEmpty()).isFalse();
    }

    @Test
    void keepsATextAsItWasReceivedWithItsHash() {
        var letter = register.register(document());

        assertThat(entries.texts(Set.of(letter.key(), Samples.ONE))).isEqualTo(Map.of(letter.key(), TEXT));
        assertThat(hash(letter.key())).containsExactly(sha256(TEXT));
    }

    @Test
    void knowsFromWhenADocumentHoldsByItsLastVersion() {
        var letter = register.publish(document());
        register.supersede(letter, Samples.bare(Document.class), LocalDate.of(2020, 12, 31));

        assertThat(entries.effectiveFrom(Set.of(letter.key(), Samples.ONE, UNKNOWN)))
                .isEqualTo(Map.of(letter.key(), LocalDate.of(2020, 12, 31), Samples.ONE, Samples.DAY));
    }

    @Test
    void knowsWhatIsProven() {
        var letter = register.publish(document());
        var quote = new Quote(letter.key(), EvidenceRole.PROOF, "zal onderzoek doen", 1, null);
        var coverage = register.publish(
                Command.of(Samples.bare(Coverage.class), register.freshKey()).quoting(quote));

        assertThat(entries.isProven(coverage.key(), quote)).isTrue();
        assertThat(entries.isProven(Samples.ONE, quote)).isFalse();
        assertThat(entries.isProven(coverage.key(), of(letter.key(), "zal"))).isFalse();
        assertThat(entries.isProven(coverage.key(), of(Samples.ONE, quote.text())))
                .isFalse();
    }

    @Test
    void addsProofToARecordThatExists() {
        var quote = of(Samples.OTHER, "later gevonden");
        entries.add(
                new Evidence(Samples.ONE, Samples.OTHER, EvidenceRole.CONTEXT, quote.text(), null, 4, Samples.NOON),
                "tester");

        assertThat(entries.isProven(Samples.ONE, quote)).isTrue();
    }

    @Test
    void keepsTheInternalNoteAndWhoRecordedIt() {
        var letter = register.register(document());

        assertThat(register.strings(
                        DatabaseRole.OM_APP,
                        "SELECT internal_note || ' van ' || recorded_by FROM working.record_version WHERE record = ?",
                        letter.key().value()))
                .containsExactly("interne aantekening van tester");
    }

    private Command<Document> document() {
        return Command.of(Samples.bare(Document.class), register.freshKey())
                .on(Samples.DAY)
                .withText(TEXT);
    }

    private static Quote of(Key document, String text) {
        return new Quote(document, EvidenceRole.PROOF, text, null, null);
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
