package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words in a Dutch text that say by when, and reads them as days. No input makes it fail, and the work grows
 * with the length of the text. What the words, the date of the document and the calendar do not settle stays
 * unresolved; nothing is guessed.
 */
public final class DeadlineReader {

    private final RecessCalendar calendar;

    public DeadlineReader(RecessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * All deadline words in the order of the text, without overlap.
     *
     * @param text a sentence, a cell of a table or a whole letter
     * @param documentDate the day of the document; null when unknown, and then words without a year stay unresolved
     */
    public List<DeadlineReading> read(String text, @Nullable LocalDate documentDate) {
        var tokens = Tokenizer.tokens(text);
        var sentences = new Sentences(tokens);
        var basis = Basis.of(documentDate, calendar);
        var readings = new ArrayList<DeadlineReading>();
        for (int at = 0; at < tokens.size(); ) {
            var match = match(tokens, at, basis.backwards(sentences.isPast(at)));
            match.ifPresent(found -> readings.add(found.reading(text, tokens, basis)));
            at = match.map(Match::end).orElse(at + 1);
        }
        return List.copyOf(readings);
    }

    private static Optional<Match> match(List<Token> tokens, int at, Basis basis) {
        Optional<Match> longest = Optional.empty();
        var place = new Place(tokens, at);
        for (var rule : DeadlineRules.ALL) {
            var match = match(rule, place, basis);
            if (match.isPresent()
                    && longest.filter(best -> best.end() >= match.get().end()).isEmpty()) {
                longest = match;
            }
        }
        return longest;
    }

    private static Optional<Match> match(DeadlineRule rule, Place place, Basis basis) {
        var cursor = place.cursor();
        return rule.read(place, cursor, basis).map(outcome -> new Match(rule.name(), place.at(), cursor.at(), outcome));
    }
}
