package nl.opvolgmonitor.domain.observation;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * What of a commitment of ours can be compared with the House's register.
 *
 * @param words the name of its words
 * @param day on which it was made; null when it is not known to the day
 */
public record PromisedWords(
        Key commitment, String words, @Nullable LocalDate day) {

    public static PromisedWords of(Commitment commitment) {
        var moment = commitment.entry().effective();
        return of(commitment.key(), commitment.text(), moment == null ? null : moment.day());
    }

    public static PromisedWords of(Key commitment, String text, @Nullable LocalDate day) {
        return new PromisedWords(commitment, SameWords.name(text), day);
    }
}
