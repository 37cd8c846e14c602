package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.follow.Subject;
import nl.opvolgmonitor.domain.follow.SubjectReaders;
import nl.opvolgmonitor.domain.follow.SubjectType;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.ui.Sentence;

/** Why someone might not want to follow something: nothing will happen to it any more, or far too much. */
@Singleton
final class Doubts {

    private static final int MANY = 500;
    private static final Set<FulfilmentStatus> SETTLED = Set.of(
            FulfilmentStatus.FULFILLED,
            FulfilmentStatus.NOT_FULFILLED,
            FulfilmentStatus.REPLACED,
            FulfilmentStatus.LAPSED);

    private final SubjectReaders readers;
    private final Records<Fulfilment> fulfilments;
    private final Records<Closure> closures;
    private final PublicReading reading;

    Doubts(SubjectReaders readers, Records<Fulfilment> fulfilments, Records<Closure> closures, PublicReading reading) {
        this.readers = readers;
        this.fulfilments = fulfilments;
        this.closures = closures;
        this.reading = reading;
    }

    /** None when there is no reason. */
    List<Sentence> about(Subject subject) {
        var doubts = new ArrayList<Sentence>();
        var matching = readers.of(subject).matching(subject);
        if (matching.size() > MANY) {
            doubts.add(Sentence.of("follow.much-mail", matching.size()));
        }
        if (subject.type() == SubjectType.RECORD) {
            addEnd(doubts, new Key(subject.text()));
        }
        return doubts;
    }

    private void addEnd(List<Sentence> doubts, Key key) {
        if (Closure.closedAfter(
                closures.by(Closure.RECOMMENDATION, Set.of(key), reading.now()).getOrDefault(key, List.of()))) {
            doubts.add(Sentence.of("follow.is-closed"));
        }
        var stand = FulfilmentStatus.after(fulfilments
                .by(Fulfilment.COMMITMENT, Set.of(key), reading.now())
                .getOrDefault(key, List.of()));
        if (SETTLED.contains(stand)) {
            doubts.add(Sentence.of("follow.is-settled"));
        }
    }
}
