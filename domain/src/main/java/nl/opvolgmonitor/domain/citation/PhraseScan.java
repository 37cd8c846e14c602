package nl.opvolgmonitor.domain.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a plain text once, and at the start of every word asks the families in turn. */
final class PhraseScan {

    private final List<Family> families;

    PhraseScan(List<Family> families) {
        this.families = List.copyOf(families);
    }

    /** In the order of the text, without overlap. */
    List<Phrase> phrasesIn(String text) {
        var phrases = new ArrayList<Phrase>();
        int at = 0;
        while (at < text.length()) {
            var phrase = isStart(text, at) ? phraseAt(text, at) : Optional.<Phrase>empty();
            phrase.ifPresent(phrases::add);
            at = phrase.map(Phrase::end).orElse(at + 1);
        }
        return phrases;
    }

    private Optional<Phrase> phraseAt(String text, int at) {
        for (var family : families) {
            var phrase = family.read(new Cursor(text, at));
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** Letters directly behind a digit are a new word: in "1Kamerstukken", the 1 is a footnote mark. */
    private static boolean isStart(String text, int at) {
        char here = text.charAt(at);
        char before = at == 0 ? Cursor.NOTHING : text.charAt(at - 1);
        boolean word = Character.isLetterOrDigit(here) && !Character.isLetter(before);
        return word && !(Character.isDigit(before) && Character.isDigit(here));
    }
}
