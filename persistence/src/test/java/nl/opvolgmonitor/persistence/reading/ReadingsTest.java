package nl.opvolgmonitor.persistence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.reading.Alike;
import nl.opvolgmonitor.domain.reading.Progress;
import nl.opvolgmonitor.domain.reading.ProposalState;
import nl.opvolgmonitor.domain.reading.ReadFrom;
import nl.opvolgmonitor.domain.reading.ReadProposal;
import nl.opvolgmonitor.domain.reading.ReadingState;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.reading.Verdict;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class ReadingsTest {

    private final TestRegister register;
    private final Readings readings;
    private final ReadLetterSample letters;

    ReadingsTest(TestRegister register) {
        this.register = register;
        this.readings = register.bean(Readings.class);
        this.letters = new ReadLetterSample(register);
    }

    @Test
    void comeBackAsTheyWere() {
        var text = "Kanarie\t“één” \u00ad\r\n";

        var reading = letters.read(text);

        assertThat(readings.find(reading.key())).contains(reading);
        assertThat(readings.texts(Set.of(reading.key()))).isEqualTo(Map.of(reading.key(), text));
        var proposals = readings.proposals(reading.key()).stream().map(ReadProposal::proposal);
        assertThat(proposals).isEqualTo(letters.proposals(letters.letter(text)));
    }

    @Test
    void areOneWhenTheSameTextSaysTheSame() {
        assertThat(letters.read("een twee")).isEqualTo(letters.read("een twee"));
    }

    @Test
    void keepADecisionForEveryReadingOfTheLetter() {
        var first = letters.read("drie vier");
        letters.decide(first, 1, Verdict.REJECTED, null);

        var second = letters.read("Drie  vier".replace("  ", " "));

        assertThat(second.key()).isNotEqualTo(first.key());
        assertThat(readings.proposals(second.key()))
                .extracting(ReadProposal::state)
                .containsExactly(ProposalState.OPEN, ProposalState.REJECTED);
    }

    @Test
    void letTheLastDecisionCount() {
        var reading = letters.read("vijf zes");
        letters.decide(reading, 0, Verdict.REJECTED, null);
        letters.decide(reading, 0, Verdict.RESTORED, null);

        assertThat(readings.proposals(reading.key()).getFirst().state()).isEqualTo(ProposalState.OPEN);
        assertThat(readings.progress(Set.of(reading.key()))).isEqualTo(Map.of(reading.key(), new Progress(2, 0, 0, 0)));
    }

    @Test
    void tellOfARecordWhichRuleItCameFrom() {
        var reading = letters.readAndAccepted(Samples.ONE);

        assertThat(readings.readFrom(Set.of(Samples.ONE)).get(Samples.ONE).getLast())
                .returns("proef", ReadFrom::rule)
                .returns(2, ReadFrom::ruleVersion)
                .returns(reading.key(), ReadFrom::reading)
                .returns(Verdict.ACCEPTED, ReadFrom::verdict);
    }

    @Test
    void areListedNewestFirstByWhetherTheyAreDone() {
        var open = letters.read("zeven acht");
        var done = letters.read("negen tien");
        letters.decide(done, 0, Verdict.REJECTED, null);
        letters.decide(done, 1, Verdict.REJECTED, null);

        var newest = readings.list(null, null, new PageRequest(TimeOrder.NEWEST, 1, null));
        var next = readings.list(
                null,
                null,
                new PageRequest(TimeOrder.NEWEST, 1, newest.items().getFirst().cursor()));

        assertThat(newest.items()).extracting(Listed::record).containsExactly(done);
        assertThat(newest.hasNextPage()).isTrue();
        assertThat(next.items()).extracting(Listed::record).containsExactly(open);
        assertThat(readings.list(ReadingState.DONE, null, new PageRequest(TimeOrder.NEWEST, 100, null))
                        .items())
                .extracting(Listed::record)
                .contains(done)
                .doesNotContain(open);
    }

    @Test
    void refuseACursorThatIsNone() {
        assertThatThrownBy(() -> readings.list(null, null, new PageRequest(TimeOrder.NEWEST, 1, "lezing/geen")))
                .isInstanceOf(InvalidContent.class);
        assertThatThrownBy(() -> readings.list(null, null, new PageRequest(TimeOrder.NEWEST, 1, "é")))
                .isInstanceOf(InvalidContent.class);
    }

    @Test
    void areComparedWithTheWordsOfMotionsAndCommitments() {
        var motion = register.publish(Samples.full(Motion.class));
        var commitment = register.publish(Samples.full(Commitment.class));
        var alike = register.bean(Alike.class);

        assertThat(alike.texts(Kind.MOTION).get(motion.key()))
                .contains(motion.title())
                .containsAll(motion.dictum());
        assertThat(alike.texts(Kind.COMMITMENT)).containsEntry(commitment.key(), java.util.List.of(commitment.text()));
        assertThat(alike.texts(Kind.DEADLINE)).isEmpty();
    }

    @Test
    void areComparedWithWhatIsRegistered() {
        var recommendation = register.publish(Samples.full(Recommendation.class));
        var alike = register.bean(Alike.class);
        var number = String.valueOf(recommendation.number());

        assertThat(alike.kinds(Set.of(recommendation.key(), new Key("bestaat-niet"))))
                .isEqualTo(Map.of(recommendation.key(), Kind.RECOMMENDATION));
        assertThat(alike.identified(
                        Kind.RECOMMENDATION,
                        java.util.List.of("publishedIn", "number"),
                        Set.of(recommendation.publishedIn().value())))
                .extracting(Alike.Identified::record)
                .contains(recommendation.key());
        assertThat(alike.identified(Kind.RECOMMENDATION, java.util.List.of("number"), Set.of(number)))
                .isNotEmpty();
        assertThat(alike.texts(Kind.RECOMMENDATION))
                .containsEntry(recommendation.key(), java.util.List.of(recommendation.text()));
        assertThat(alike.names()).isEmpty();
    }
}
