package nl.opvolgmonitor.domain.proposal.motion;

import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.proposal.text.Lexicon;
import nl.opvolgmonitor.domain.proposal.text.Phrase;

/** What a sentence that names a motion says of its execution. */
record Execution(ExecutionStatus status, Phrase phrase) {

    private static final List<Execution> ALL = Lexicon.read(Execution.class, "executions.txt").stream()
            .map(line -> new Execution(ExecutionStatus.valueOf(line.getFirst()), new Phrase(line.get(1))))
            .toList();
    private static final Phrase WOULD = new Phrase("zou|zouden … invulling|uitvoering");

    static Optional<ExecutionStatus> of(String sentence) {
        if (sentence.endsWith("?") || WOULD.isIn(sentence)) {
            return Optional.empty();
        }
        return ALL.stream().filter(one -> one.phrase.isIn(sentence)).findFirst().map(Execution::status);
    }
}
