package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class ProvenTest {

    private static final String TEXT = "De minister zal\r\n\tonderzoek\u00a0doen — « één ».";
    private final TestRegister register;
    private final Entries entries;

    ProvenTest(TestRegister register) {
        this.register = register;
        this.entries = register.bean(Entries.class);
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

    private Command<Document> document() {
        return Command.of(Samples.bare(Document.class), register.freshKey())
                .on(Samples.DAY)
                .withText(TEXT);
    }

    private static Quote of(Key document, String text) {
        return new Quote(document, EvidenceRole.PROOF, text, null, null);
    }
}
