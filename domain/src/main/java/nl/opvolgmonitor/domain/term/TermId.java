package nl.opvolgmonitor.domain.term;

import nl.opvolgmonitor.domain.register.Key;

/** Which term is meant: what records hold is the code. */
public record TermId(TermKind kind, String code) {

    private static final int LONGEST = 150;

    /** What the trail calls it; a code that came along from before may hold signs that no key has. */
    public Key key() {
        var fit = code.replaceAll("[^A-Za-z0-9._#-]", "-");
        return new Key(kind.word()).child(fit.substring(0, Math.min(LONGEST, fit.length())));
    }
}
