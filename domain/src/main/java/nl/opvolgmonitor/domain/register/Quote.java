package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.Nullable;

/** A quote offered as evidence: literal but for white space and soft hyphens, which only mark where a word may break. {@code line} counts from 1 in the raw text. */
public record Quote(
        Key document,
        EvidenceRole role,
        String text,
        @Nullable Integer line,
        @Nullable Integer footnote) {

    /** Whether the quote occurs in the text when every run of white space counts as one space; an empty one never does. */
    public boolean occursIn(String document) {
        return occursIn(Wording.of(document));
    }

    /** The same of a text that is looked into more than once. */
    public boolean occursIn(Wording document) {
        return document.has(Wording.of(text));
    }

    /** This quote as the evidence of an entry. */
    public Evidence of(Entry entry) {
        return new Evidence(entry.key(), document, role, text, line, footnote, entry.recordedAt());
    }
}
