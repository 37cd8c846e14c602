package nl.opvolgmonitor.domain.register;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A quote offered as evidence: literal but for white space and soft hyphens, which only mark where a word may break. {@code line} counts from 1 in the raw text. */
public record Quote(
        Key document,
        EvidenceRole role,
        String text,
        @Nullable Integer line,
        @Nullable Integer footnote) {

    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00ad(?:[ \\t]*\\R\\p{IsWhite_Space}*)?");
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    /** Whether the quote occurs in the text when every run of white space counts as one space; an empty one never does. */
    public boolean occursIn(String document) {
        var words = collapse(text).strip();
        return !words.isEmpty() && collapse(document).contains(words);
    }

    /** This quote as the evidence of an entry. */
    public Evidence of(Entry entry) {
        return new Evidence(entry.key(), document, role, text, line, footnote, entry.recordedAt());
    }

    private static String collapse(String text) {
        return SPACE.matcher(SOFT_HYPHEN.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
