package nl.opvolgmonitor.domain.citation;

/**
 * A text as the grammar reads it: typographic spaces, line ends and dashes made plain, invisible characters left out.
 * Every character remembers where in the original it stood.
 */
final class PlainText {

    private static final String SPACES =
            "\t\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
    private static final String LINE_ENDS = "\n\u000b\f\u0085\u2028\u2029";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

    private final String original;
    private final String plain;
    private final int[] origin;

    PlainText(String original) {
        this.original = original;
        this.origin = new int[original.length()];
        var kept = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            if (INVISIBLE.indexOf(original.charAt(i)) < 0) {
                origin[kept.length()] = i;
                kept.append(plain(original.charAt(i)));
            }
        }
        this.plain = kept.toString();
    }

    /** The plain text; its offsets are those of {@link Phrase}. */
    String plain() {
        return plain;
    }

    /** The place in the original of a non-empty stretch of the plain text. */
    Span span(int start, int end) {
        return new Span(origin[start], origin[end - 1] + 1);
    }

    String raw(Span span) {
        return original.substring(span.start(), span.end());
    }

    private static char plain(char given) {
        if (given < '\u007f' && given >= ' ') {
            return given;
        }
        if (SPACES.indexOf(given) >= 0) {
            return ' ';
        }
        if (LINE_ENDS.indexOf(given) >= 0) {
            return '\n';
        }
        return DASHES.indexOf(given) >= 0 ? '-' : given;
    }
}
