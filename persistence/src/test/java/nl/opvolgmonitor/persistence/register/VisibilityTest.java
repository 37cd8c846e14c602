package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Directory;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentTexts;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RegisterExtension.class)
class VisibilityTest {

    private static final Draft<Coverage> COVERAGE = Samples.bare(Coverage.class);
    private static final String TEXT = "De minister zal onderzoek doen.";

    private final TestRegister register;

    VisibilityTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void hidesAConcept() {
        var concept = register.register(coverage());

        assertThat(isVisible(concept)).isFalse();
        assertThat(register.bean(Directory.class).kinds(Set.of(concept.key()), register.atTheEnd()))
                .isEmpty();
        assertThat(backwards()).doesNotContain(concept);
    }

    @Test
    void showsWhatWasPublished() {
        var published = register.publish(coverage());

        assertThat(isVisible(published)).isTrue();
        assertThat(backwards()).contains(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_REVIEW", "WITHDRAWN", "CONCEPT"})
    void hidesWhatIsNoLongerPublished(String status) {
        var record = register.publish(coverage());
        decide(record, status, null);

        assertThat(isVisible(record)).isFalse();
    }

    @Test
    void goesOnShowingWhatWasCorrected() {
        var record = register.publish(coverage());
        decide(record, "CORRECTED", null);

        assertThat(isVisible(record)).isTrue();
    }

    @Test
    void hidesAPublicationUntilItsEmbargoEnds() {
        var later = register.register(coverage());
        var now = register.register(coverage());
        decide(later, "PUBLISHED", Instant.now().plusSeconds(3_600));
        decide(now, "PUBLISHED", Instant.now().minusSeconds(1));

        assertThat(isVisible(later)).isFalse();
        assertThat(isVisible(now)).isTrue();
    }

    @Test
    void showsThePublishedVersionWhileTheNextIsAConcept() {
        var first = register.publish(coverage());
        var second = register.supersede(first, COVERAGE.with("reason", "nieuw"), Samples.DAY);
        decide(second, "CONCEPT", null);

        assertThat(register.records(Coverage.class).find(first.key(), register.atTheEnd()))
                .contains(first);
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

    private boolean isVisible(Coverage record) {
        return register.records(Coverage.class)
                .find(record.key(), register.atTheEnd())
                .isPresent();
    }

    private List<Coverage> backwards() {
        return register.records(Coverage.class)
                .by(Coverage.TOWARD, Set.of(Samples.ONE), register.atTheEnd())
                .getOrDefault(Samples.ONE, List.of());
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

    private void decide(Registered record, String status, @Nullable Instant embargo) {
        register.as(DatabaseRole.OM_APP)
                .useHandle(handle ->
                        handle.execute("""
                INSERT INTO register.record_status (record, version, status, embargo_until, reason, recorded_at, recorded_by)
                VALUES (?, ?, ?, ?, 'in de proef', now(), 'tester')""", record.key().value(), record.entry().version(), status, embargo));
    }
}
