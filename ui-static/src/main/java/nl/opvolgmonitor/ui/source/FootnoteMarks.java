package nl.opvolgmonitor.ui.source;

import org.jspecify.annotations.Nullable;

/** Where the marks of footnotes stand in a raw text. */
final class FootnoteMarks {

    private FootnoteMarks() {}

    /** The first line that holds the mark but does not begin with it, since that is the footnote itself. */
    static @Nullable Integer lineOf(@Nullable String text, int footnote) {
        var mark = "<sup>" + footnote + "</sup>";
        var lines = text == null ? new String[0] : text.split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (lines[at].indexOf(mark) > 0) {
                return at + 1;
            }
        }
        return null;
    }
}
