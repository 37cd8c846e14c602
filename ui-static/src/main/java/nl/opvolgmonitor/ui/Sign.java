package nl.opvolgmonitor.ui;

import java.util.Locale;

/** The mark drawn before a status, so that colour is never the only difference. It is always followed by words. */
public enum Sign {
    OPEN("○"),
    HALF("◐"),
    FULL("●"),
    FAILED("✕"),
    NONE("–");

    private final String glyph;

    Sign(String glyph) {
        this.glyph = glyph;
    }

    public String glyph() {
        return glyph;
    }

    /** The name of its style. */
    public String style() {
        return "sign-" + name().toLowerCase(Locale.ROOT);
    }
}
