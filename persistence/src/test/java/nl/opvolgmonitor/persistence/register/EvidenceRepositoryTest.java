package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class EvidenceRepositoryTest {

    private final TestRegister register;
    private final EvidenceRepository evidence;
    private Key letter;
    private Coverage first;
    private Coverage second;

    EvidenceRepositoryTest(TestRegister register) {
        this.register = register;
        this.evidence = register.bean(EvidenceRepository.class);
    }

    @BeforeEach
    void quotesALetterInTwoRecords() {
        letter = register.publish(Command.of(Samples.bare(Document.class), register.freshKey())
                        .on(Samples.DAY)
                        .withText("een twee drie vier"))
                .key();
        first = coverage(quote("drie", 30), quote("twee", 20));
        second = coverage(quote("vier", null), quote("een", 10));
    }

    @Test
    void givesTheProofOfARecordInOrderOfRegistration() {
        assertThat(evidence.ofRecords(Set.of(first.key(), second.key()), register.atTheEnd()))
                .hasSize(2)
                .containsEntry(first.key(), List.of(proof(first, "drie", 30), proof(first, "twee", 20)));
    }

    @Test
    void givesWhatWasQuotedFromADocumentInOrderOfLine() {
        var quoted = evidence.ofDocuments(Set.of(letter, Samples.ONE), register.atTheEnd());

        assertThat(quoted).containsOnlyKeys(letter);
        assertThat(quoted.get(letter)).extracting(Evidence::quote).containsExactly("een", "twee", "drie", "vier");
    }

    @Test
    void isKnownFromTheInstantOfRecording() {
        var recorded = first.entry().recordedAt();

        assertThat(quotesOf(first, Samples.DAY, recorded.minusNanos(1_000))).isZero();
        assertThat(quotesOf(first, Samples.DAY, recorded)).isEqualTo(2);
    }

    @Test
    void standsFromTheDayOnWhichItsRecordHolds() {
        var recorded = first.entry().recordedAt();

        assertThat(quotesOf(first, Samples.DAY.minusDays(1), recorded)).isZero();
    }

    @Test
    void staysWithARecordThroughItsVersions() {
        var corrected = register.supersede(first, Samples.bare(Coverage.class), Samples.DAY);

        assertThat(quotesOf(corrected, Samples.DAY, corrected.entry().recordedAt()))
                .isEqualTo(2);
    }

    private int quotesOf(Coverage coverage, LocalDate effective, Instant known) {
        return evidence.ofRecords(Set.of(coverage.key()), new PointInTime(effective, known))
                .getOrDefault(coverage.key(), List.of())
                .size();
    }

    private Coverage coverage(Quote one, Quote other) {
        return register.publish(Command.of(Samples.bare(Coverage.class), register.freshKey())
                .on(Samples.DAY)
                .quoting(one)
                .quoting(other));
    }

    private Quote quote(String words, @Nullable Integer line) {
        return new Quote(letter, EvidenceRole.PROOF, words, line, null);
    }

    private Evidence proof(Coverage record, String words, @Nullable Integer line) {
        return quote(words, line).of(record.entry());
    }
}
