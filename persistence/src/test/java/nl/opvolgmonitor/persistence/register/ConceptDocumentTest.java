package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentTexts;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class ConceptDocumentTest {

    private static final Draft<Coverage> COVERAGE = Samples.bare(Coverage.class);
    private static final String TEXT = "De minister zal onderzoek doen.";

    private final TestRegister register;

    ConceptDocumentTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void hidesTheTextOfAConceptAndWhatItProves() {
        var letter = register.register(document());
        var record = register.publish(coverage().quoting(letter.key(), "zal onderzoek doen"));

        assertThat(texts(letter.key())).isEmpty();
        assertThat(quotesOf(record)).isZero();

        register.bean(Entries.class).publish(letter.entry(), "tester");
        assertThat(texts(letter.key())).containsExactly(TEXT);
        assertThat(quotesOf(record)).isEqualTo(1);
    }

    @Test
    void hidesTheProofOfAConcept() {
        var letter = register.publish(document());
        var concept = register.register(coverage().quoting(letter.key(), "zal"));

        assertThat(quotesOf(concept)).isZero();
        assertThat(register.bean(EvidenceRepository.class).ofDocuments(Set.of(letter.key()), register.atTheEnd()))
                .isEmpty();
    }

    private Command<Coverage> coverage() {
        return Command.of(COVERAGE, register.freshKey()).on(Samples.DAY);
    }

    private Command<Document> document() {
        var command = Command.of(Samples.bare(Document.class), register.freshKey());
        return command.on(Samples.DAY).withText(TEXT);
    }

    private List<String> texts(Key document) {
        var texts = register.bean(DocumentTexts.class).of(Set.of(document), register.atTheEnd());
        return List.copyOf(texts.values());
    }

    private int quotesOf(Registered record) {
        return register.bean(EvidenceRepository.class)
                .ofRecords(Set.of(record.key()), register.atTheEnd())
                .getOrDefault(record.key(), List.of())
                .size();
    }
}
