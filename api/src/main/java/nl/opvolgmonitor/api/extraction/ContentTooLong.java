package nl.opvolgmonitor.api.extraction;

import java.io.IOException;

/** A file holds more than may be read of it; {@code text} tells whether that is its text, or what it unpacks to. */
final class ContentTooLong extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean text;

    private ContentTooLong(boolean text) {
        this.text = text;
    }

    static ContentTooLong asText() {
        return new ContentTooLong(true);
    }

    static ContentTooLong unpacked() {
        return new ContentTooLong(false);
    }

    boolean isText() {
        return text;
    }
}
