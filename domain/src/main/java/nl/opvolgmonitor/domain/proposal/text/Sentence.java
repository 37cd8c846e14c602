package nl.opvolgmonitor.domain.proposal.text;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Words;

/**
 * A heading or a sentence, and where it stands. Sections count from 0; paragraphs count through the whole letter, so that
 * a heading has one of its own.
 */
public record Sentence(int section, int paragraph, Sort sort, Words words) {

    /** No one writes longer sentences; what is longer is no Dutch, and is not read. */
    private static final int LONGEST = 4_000;

    /** What a sentence is in its section. */
    public enum Sort {
        HEADING,
        /** An item of a list. */
        ITEM,
        PLAIN
    }

    public static List<Sentence> of(Letter letter) {
        var sentences = new ArrayList<Sentence>();
        int paragraph = 0;
        for (int section = 0; section < letter.sections().size(); section++) {
            var read = letter.sections().get(section);
            var heading = read.heading();
            if (heading != null) {
                sentences.add(new Sentence(section, paragraph++, Sort.HEADING, heading));
            }
            for (var one : read.paragraphs()) {
                var sort = one.item() ? Sort.ITEM : Sort.PLAIN;
                for (var words : one.sentences()) {
                    sentences.add(new Sentence(section, paragraph, sort, words));
                }
                paragraph++;
            }
        }
        sentences.removeIf(sentence -> sentence.text().length() > LONGEST);
        return List.copyOf(sentences);
    }

    public String text() {
        return words.text();
    }

    public boolean isHeading() {
        return sort == Sort.HEADING;
    }

    public boolean isItem() {
        return sort == Sort.ITEM;
    }
}
