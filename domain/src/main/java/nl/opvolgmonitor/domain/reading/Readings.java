package nl.opvolgmonitor.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import org.jspecify.annotations.Nullable;

/** The readings that are kept, for the office only. Nothing is changed or removed: a decision is undone by another. */
public interface Readings {

    /** Keeps a reading with its text and its proposals, in their order. */
    void add(LetterReading reading, String text, List<ReadProposal> proposals);

    Optional<LetterReading> find(Key reading);

    /** The last reading of this text, in hexadecimal SHA-256, by whatever source. */
    Optional<LetterReading> lastOf(String sha256);

    /** Newest first; of any state or source when it is null. A cursor that cannot be read throws {@code InvalidContent}. */
    Page<LetterReading> list(@Nullable ReadingState state, @Nullable ReadingSource source, PageRequest request);

    /** Per place of an observation the last reading that was made of any observation of the same thing. */
    Map<Long, LetterReading> ofObservations(Set<Long> observations);

    /** The text of each of these readings, to the letter. */
    Map<Key, String> texts(Set<Key> readings);

    Map<Key, Progress> progress(Set<Key> readings);

    /** Every proposal of a reading, in order, each with the last decision about it. */
    List<ReadProposal> proposals(Key reading);

    void decide(ReadProposal proposal, Decision decision);

    /** Per record the proposals that led to it, the first decision first. */
    Map<Key, List<ReadFrom>> readFrom(Set<Key> records);
}
