package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.proposal.text.Lexicon;
import nl.opvolgmonitor.domain.proposal.text.Phrase;

/**
 * Who advises the cabinet, and what sentences say when they do.
 *
 * @param from where the words begin that name it
 */
record Adviser(String name, int from) {

    private static final List<Named> ALL = Lexicon.read(Adviser.class, "advisers.txt").stream()
            .map(line -> new Named(line.get(0), new Phrase(line.get(1))))
            .toList();

    private record Named(String name, Phrase words) {

        Optional<Adviser> in(String text) {
            var found = words.matcher(text);
            return found.find() ? Optional.of(new Adviser(name, found.start())) : Optional.empty();
        }
    }

    /** The one that the words name first; of two at one place the one that is named most precisely. */
    static Optional<Adviser> first(String words) {
        return ALL.stream().flatMap(one -> one.in(words).stream()).min(Comparator.comparingInt(Adviser::from));
    }
}
