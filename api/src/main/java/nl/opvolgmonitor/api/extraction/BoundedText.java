package nl.opvolgmonitor.api.extraction;

import java.io.Writer;
import nl.opvolgmonitor.domain.source.TextExtraction;

/** Gathers text until there is too much of it. */
final class BoundedText extends Writer {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) throws ContentTooLong {
        mustHold(length);
        text.append(characters, offset, length);
    }

    @Override
    public void write(String words) throws ContentTooLong {
        mustHold(words.length());
        text.append(words);
    }

    /** Ends the line, unless nothing stands on it. */
    void endLine() throws ContentTooLong {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            write("\n");
        }
    }

    /** Whether a space may stand here: not at the beginning of a line, not after another. */
    boolean endsInWord() {
        return !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void mustHold(int more) throws ContentTooLong {
        if (text.length() + more > TextExtraction.LIMIT) {
            throw ContentTooLong.asText();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
