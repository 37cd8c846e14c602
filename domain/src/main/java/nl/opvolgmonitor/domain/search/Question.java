package nl.opvolgmonitor.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.register.Invariant;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants to find. One of the alternatives must hold: every term of it that is not excluded, and none that is. An
 * alternative that only excludes is left out. {@code citation} is the key of the one document that the whole text cites, null
 * when it cites none. Read {@code loosely}, what holds some of the words will do when nothing holds them all.
 */
public record Question(
        List<List<Term>> alternatives, @Nullable String citation, boolean loosely) {

    /** In characters. */
    public static final int LONGEST = 300;

    /** Words beyond these are not looked for. */
    static final int MOST_TERMS = 24;

    public Question {
        alternatives = alternatives.stream()
                .map(List::copyOf)
                .distinct()
                .filter(terms -> terms.stream().anyMatch(term -> !term.excluded()))
                .toList();
    }

    /**
     * Reads any text: words must all occur, "words in quotes" one behind the other, {@code -word} must not, OR stands between
     * alternatives, and {@code word*} is the beginning of a word, as the last word always is.
     */
    public static Question read(String text) {
        Invariant.require(
                text.length() <= LONGEST,
                "Een zoekvraag heeft hoogstens %d tekens; deze heeft er %d".formatted(LONGEST, text.length()));
        return new Question(
                new QuestionReader(text).alternatives(),
                CitationReader.keyOf(text).orElse(null),
                false);
    }

    /** The same, content with less when nothing answers it. */
    public Question readLoosely() {
        return new Question(alternatives, citation, true);
    }

    /** Also with two words that follow each other written as one, as Dutch does: {@code Dublin status} is a Dublinstatus. */
    public Question compounded() {
        return new Question(
                alternatives.stream()
                        .flatMap(terms -> Stream.concat(Stream.of(terms), Compounds.of(terms)))
                        .toList(),
                citation,
                loosely);
    }

    /** Any of its words will do; what must not occur still must not. */
    public Question loosened() {
        return new Question(alternatives.stream().flatMap(Question::oneByOne).toList(), citation, loosely);
    }

    private static Stream<List<Term>> oneByOne(List<Term> terms) {
        var excluded = terms.stream().filter(Term::excluded).toList();
        return terms.stream().filter(term -> !term.excluded()).map(term -> {
            var alternative = new ArrayList<>(excluded);
            alternative.add(term);
            return alternative;
        });
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return alternatives.isEmpty() && citation == null;
    }

    /** Every word to be found, once; words that must not occur left out. */
    public List<String> wanted() {
        return wantedTerms().flatMap(term -> term.words().stream()).distinct().toList();
    }

    private Stream<Term> wantedTerms() {
        return alternatives.stream().flatMap(List::stream).filter(term -> !term.excluded());
    }
}
