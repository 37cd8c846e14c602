package nl.opvolgmonitor.domain.observation;

import java.util.Locale;
import java.util.Optional;
import nl.opvolgmonitor.domain.motion.Decision;

/** Reads the kinds of decision of the House. A word that is not known decides nothing, such as {@code Behandelen}. */
final class DecisionWord {

    private static final String VOTE = "stemmen - ";

    private DecisionWord() {}

    static Optional<Decision> read(String raw) {
        var word = raw.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return word.startsWith(VOTE) ? ofVote(word.substring(VOTE.length())) : ofOther(word);
    }

    private static Optional<Decision> ofVote(String word) {
        return switch (word) {
            case "aangenomen", "zonder stemming aannemen" -> Optional.of(Decision.ADOPTED);
            case "verworpen" -> Optional.of(Decision.REJECTED);
            case "uitstellen", "uitgesteld" -> Optional.of(Decision.VOTE_POSTPONED);
            case "gestaakt" -> Optional.of(Decision.VOTE_TIED);
            default -> ofOther(word);
        };
    }

    private static Optional<Decision> ofOther(String word) {
        return switch (word) {
            case "ingediend" -> Optional.of(Decision.SUBMITTED);
            case "ingetrokken" -> Optional.of(Decision.WITHDRAWN);
            case "aangehouden" -> Optional.of(Decision.HELD);
            case "overgenomen" -> Optional.of(Decision.TAKEN_OVER);
            case "vervallen", "termijn - vervallen" -> Optional.of(Decision.LAPSED);
            default -> Optional.empty();
        };
    }
}
