package nl.opvolgmonitor.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts what was typed into terms. No text makes it fail: what is neither letter nor digit separates. */
final class QuestionReader {

    private static final Set<String> OR = Set.of("OR", "OF");
    private static final Pattern PART =
            Pattern.compile("(-?)(?:[\"“”„](?<phrase>[^\"“”„]*)[\"“”„]?|(?<word>[^\\s\"“”„]+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** Shorter beginnings fit half the language. */
    private static final int SHORTEST_PREFIX = 3;

    private final List<List<Term>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
    private final String text;

    QuestionReader(String text) {
        this.text = text;
    }

    List<List<Term>> alternatives() {
        var part = PART.matcher(text);
        for (int terms = 0; terms < Question.MOST_TERMS && part.find(); terms++) {
            var phrase = part.group("phrase");
            boolean excluded = !part.group(1).isEmpty();
            if (phrase != null) {
                add(phrase, false, excluded);
            } else {
                read(
                        part.group("word"),
                        excluded,
                        part.end() == text.stripTrailing().length());
            }
        }
        return alternatives;
    }

    private void read(String word, boolean excluded, boolean last) {
        if (OR.contains(word)) {
            alternatives.add(new ArrayList<>());
        } else {
            add(word, word.endsWith("*") || (last && !excluded), excluded);
        }
    }

    private void add(String written, boolean prefix, boolean excluded) {
        var words = WORD.matcher(written).results().map(found -> found.group()).toList();
        if (!words.isEmpty()) {
            boolean longEnough = words.getLast().length() >= SHORTEST_PREFIX;
            alternatives.getLast().add(new Term(words, prefix && longEnough, excluded));
        }
    }
}
