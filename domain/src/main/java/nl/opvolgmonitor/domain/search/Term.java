package nl.opvolgmonitor.domain.search;

import java.util.List;

/**
 * Words that stand one behind the other: one, or several that were written as one or between quotation marks. Of a prefix, the
 * last word is only its beginning. A word holds letters and digits, nothing else.
 */
public record Term(List<String> words, boolean prefix, boolean excluded) {

    public Term {
        words = List.copyOf(words);
    }
}
