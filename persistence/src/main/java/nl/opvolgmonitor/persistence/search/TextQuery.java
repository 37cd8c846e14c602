package nl.opvolgmonitor.persistence.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.search.Question;
import nl.opvolgmonitor.domain.search.Term;

/**
 * A question as an expression of PostgreSQL that makes a {@code tsquery}. Every text of the reader is a bound value made of
 * letters and digits. Words that the language ignores drop out; an alternative of which nothing is left finds nothing.
 */
final class TextQuery {

    private static final String NOTHING = "CAST('' AS tsquery)";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<String>> respelled;
    private final String whole;
    private final String wanted;

    /** Also looks for the words under which a word of the question is respelled. */
    TextQuery(Question question, Map<String, List<String>> respelled) {
        this.respelled = respelled;
        var all = new ArrayList<String>();
        var positive = new ArrayList<String>();
        for (var alternative : question.alternatives()) {
            var wantedTerms = terms(alternative, false);
            var excluded = terms(alternative, true);
            positive.add(wantedTerms);
            all.add(excluded.isEmpty() ? wantedTerms : without(wantedTerms, excluded));
        }
        this.whole = any(all);
        this.wanted = any(positive);
    }

    /** The question. */
    String whole() {
        return whole;
    }

    /** What of it is to be found, without what is excluded. */
    String wanted() {
        return wanted;
    }

    Map<String, String> values() {
        return values;
    }

    private static String any(List<String> alternatives) {
        return alternatives.isEmpty() ? NOTHING : "(" + String.join(" || ", alternatives) + ")";
    }

    private static String without(String wanted, String excluded) {
        return "(CASE WHEN numnode(%1$s) = 0 THEN %2$s ELSE %1$s && !!(%3$s) END)".formatted(wanted, NOTHING, excluded);
    }

    private String terms(List<Term> alternative, boolean excluded) {
        return alternative.stream()
                .filter(term -> term.excluded() == excluded)
                .map(this::term)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(excluded ? " || " : " && "), all -> all.isEmpty() ? "" : "(" + all + ")"));
    }

    private String term(Term term) {
        var stems = "to_tsquery('search.dutch', :" + bound(phrase(term.words())) + ")";
        var others = others(term);
        if (others.isEmpty()) {
            return stems;
        }
        return "(CASE WHEN numnode(%1$s) = 0 THEN %2$s ELSE %1$s || %3$s END)".formatted(stems, NOTHING, others);
    }

    private String others(Term term) {
        var plain = new ArrayList<String>();
        if (term.prefix()) {
            plain.add(phrase(term.words()) + ":*");
        }
        if (term.words().size() == 1) {
            respelled
                    .getOrDefault(term.words().getFirst(), List.of())
                    .forEach(word -> plain.add(phrase(List.of(word))));
        }
        return plain.stream()
                .map(query -> "to_tsquery('search.plain', :" + bound(query) + ")")
                .collect(Collectors.joining(" || "));
    }

    private String bound(String value) {
        var name = "term" + values.size();
        values.put(name, value);
        return name;
    }

    private static String phrase(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> "));
    }
}
