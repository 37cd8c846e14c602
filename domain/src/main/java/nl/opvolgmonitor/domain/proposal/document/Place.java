package nl.opvolgmonitor.domain.proposal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.citation.Citation;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.citation.Finding;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Note;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where something is cited: in a sentence, or in the footnote {@code note}.
 *
 * @param behind the findings before this one in the same words
 * @param lead what the text says before the citation; for a footnote, what it says before the footnote's anchor
 */
record Place(Finding finding, Words words, @Nullable Integer note, List<Finding> behind, String lead) {

    /** All places in the order of the text, those in footnotes behind those in sentences. */
    static List<Place> in(Letter letter) {
        var places = new ArrayList<Place>();
        var sentences = Sentence.of(letter);
        var date = letter.head().date();
        sentences.forEach(sentence -> add(places, sentence.words(), null, "", date));
        var leads = leads(letter, sentences);
        letter.notes()
                .forEach(note -> add(places, note.words(), note.number(), leads.getOrDefault(note.number(), ""), date));
        return List.copyOf(places);
    }

    private static void add(
            List<Place> places, Words words, @Nullable Integer note, String anchored, @Nullable LocalDate date) {
        var before = new ArrayList<Finding>();
        for (var finding : CitationReader.read(words.text(), date)) {
            var lead = note == null ? words.text().substring(0, finding.start()) : anchored;
            places.add(new Place(finding, words, note, List.copyOf(before), lead));
            before.add(finding);
        }
    }

    private static Map<Integer, String> leads(Letter letter, List<Sentence> sentences) {
        var anchored =
                letter.notes().stream().filter(Note::anchored).map(Note::number).collect(Collectors.toSet());
        return sentences.stream()
                .flatMap(sentence -> sentence.words().anchors(0, sentence.text().length()).stream()
                        .filter(anchored::contains)
                        .map(number -> Map.entry(number, upTo(sentence.words(), number))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** The words before an anchor, found by halving: anchors only add up from the left. */
    private static String upTo(Words words, int number) {
        int low = 0;
        int high = words.text().length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.anchors(0, middle).contains(number)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return words.text().substring(0, low);
    }

    /** Where it stands in the raw text. */
    int start() {
        var excerpts = words.excerpts(finding.start(), finding.end());
        return excerpts.isEmpty() ? 0 : excerpts.getFirst().start();
    }

    boolean isInNote() {
        return note != null;
    }

    /** The words of the same text before the finding. */
    String before() {
        return words.text().substring(0, finding.start());
    }

    @Nullable
    String key() {
        return finding instanceof Citation citation ? citation.key() : null;
    }
}
