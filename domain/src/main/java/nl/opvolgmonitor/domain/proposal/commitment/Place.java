package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Paragraph;
import nl.opvolgmonitor.domain.letter.Words;

/** A sentence and where in the letter it stands: its number, those of its section and of its paragraph in it, and its words. */
record Place(int at, int section, int paragraph, Words words, SentenceView view) {

    /** No one writes longer sentences; what is longer is no Dutch, and is not read. */
    private static final int LONGEST = 4_000;

    static List<Place> in(Letter letter) {
        var places = new ArrayList<Place>();
        for (var section = 0; section < letter.sections().size(); section++) {
            var paragraphs = letter.sections().get(section).paragraphs();
            for (var paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
                for (var words : readable(paragraphs.get(paragraph))) {
                    places.add(new Place(places.size(), section, paragraph, words, SentenceView.of(words.text())));
                }
            }
        }
        return List.copyOf(places);
    }

    private static List<Words> readable(Paragraph paragraph) {
        return paragraph.sentences().stream()
                .filter(words -> words.text().length() <= LONGEST)
                .toList();
    }

    Place numbered(int number) {
        return new Place(number, section, paragraph, words, view);
    }

    /** A stretch of it that says something by itself. */
    Place part(int from, int to) {
        var part = new Part(words, from, to);
        return new Place(at, section, paragraph, part, SentenceView.of(part.text()));
    }

    /** A stretch of the words of a sentence. */
    private record Part(Words whole, int from, int to) implements Words {

        @Override
        public String text() {
            return whole.text().substring(from, to);
        }

        @Override
        public List<Excerpt> excerpts(int start, int end) {
            return whole.excerpts(from + start, from + end);
        }

        @Override
        public List<Integer> anchors(int start, int end) {
            return whole.anchors(from + start, from + end);
        }
    }

    String text() {
        return words.text();
    }

    boolean has(Trait trait) {
        return view.has(trait);
    }

    boolean says(Phrase phrase) {
        return phrase.isIn(view.tokens());
    }

    boolean isNear(Place other) {
        return section == other.section && paragraph == other.paragraph;
    }

    /** Whether it stands in the same section, at most so many paragraphs further. */
    boolean follows(Place other, int paragraphs) {
        return section == other.section && paragraph >= other.paragraph && paragraph - other.paragraph <= paragraphs;
    }
}
