package nl.opvolgmonitor.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a stretch of text into sentences to show. An empty line ends one; a full stop behind an abbreviation does not. */
final class Sentences {

    /** Where a sentence begins, and the offset behind it. */
    record Bounds(int start, int end) {}

    private static final Pattern END = Pattern.compile("[.!?][\"”’')\\]]*(?=\\s+[\\p{Lu}“\"‘(•])|\\R[ \\t]*\\R");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?iu).*(?:^|[^\\p{L}])(?:\\p{L}|\\p{L}\\.\\p{L}|nrs?|jl|dd|art|blz|pp|bijv|resp|mrs?|dr|drs|prof|mw|dhr|vgl|ca|evt|incl|m\\.n|o\\.a)\\.");

    private Sentences() {}

    static List<Bounds> in(String text) {
        var sentences = new ArrayList<Bounds>();
        int start = 0;
        var end = END.matcher(text);
        while (end.find()) {
            if (!isAbbreviated(text, start, end.end())) {
                add(text, start, end.end(), sentences);
                start = end.end();
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static boolean isAbbreviated(String text, int start, int end) {
        return ABBREVIATION
                .matcher(text)
                .region(Math.max(start, end - 12), end)
                .useAnchoringBounds(true)
                .matches();
    }

    private static void add(String text, int from, int to, List<Bounds> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Bounds(start, end));
        }
    }
}
