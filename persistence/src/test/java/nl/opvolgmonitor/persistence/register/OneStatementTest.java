package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.commitment.TimingRepository;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.overview.OverviewPart;
import nl.opvolgmonitor.domain.overview.OverviewRepository;
import nl.opvolgmonitor.domain.register.Directory;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.AnswersByYear;
import nl.opvolgmonitor.domain.source.DocumentCitations;
import nl.opvolgmonitor.domain.source.DocumentTexts;
import nl.opvolgmonitor.persistence.CountingLogger;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class OneStatementTest {

    private final CountingLogger logger = new CountingLogger();
    private final TestRegister register = new TestRegister(logger);
    private final Set<Key> keys = Set.of(Samples.ONE, Samples.OTHER, new Key("derde"));
    private final PointInTime at = register.atTheEnd();

    @AfterAll
    void closesTheRegister() {
        register.close();
    }

    @TestFactory
    Stream<DynamicTest> isSentForEveryQuestionHoweverManyKeys() {
        var commitments = register.records(Commitment.class);
        return Stream.of(
                asks("byKey", () -> commitments.byKey(keys, at)),
                asks("by", () -> commitments.by(Commitment.MADE_IN, keys, at)),
                asks("linkedTo", () -> commitments.linkedTo(Set.of(Role.EXECUTOR), keys, at)),
                asks("evidence", () -> register.bean(EvidenceRepository.class).ofRecords(keys, at)),
                asks("quotes", () -> register.bean(EvidenceRepository.class).ofDocuments(keys, at)),
                asks("kinds", () -> register.bean(Directory.class).kinds(keys, at)),
                asks("texts", () -> register.bean(DocumentTexts.class).of(keys, at)),
                asks("citations", () -> register.bean(DocumentCitations.class).byCitationKey(Set.of("a", "b"), at)),
                asks("answers", () -> register.bean(AnswersByYear.class).states(Set.of(2020, 2021), at)),
                asks("timing", () -> register.bean(TimingRepository.class).facts(keys, at)),
                asks(
                        "overview",
                        () -> register.bean(OverviewRepository.class).overview(at, EnumSet.allOf(OverviewPart.class))),
                asks("course", () -> register.bean(OverviewRepository.class).course(at)),
                asks(
                        "page",
                        () -> register.lister(Commitment.class, CommitmentFilter.class)
                                .page(Map.of(), 100, null)));
    }

    private DynamicTest asks(String question, Runnable asked) {
        return DynamicTest.dynamicTest(
                question, () -> assertThat(logger.during(asked)).isEqualTo(1));
    }
}
