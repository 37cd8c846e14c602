package nl.opvolgmonitor.persistence.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.opvolgmonitor.domain.register.InvalidContent;

/** The place of a row in an order, as text that a client only passes back. */
record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    static Cursor parse(String text, int size) {
        var values = List.of(decode(text).split(SEPARATOR, -1));
        if (values.size() != size) {
            throw unreadable();
        }
        return new Cursor(values);
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    static InvalidContent unreadable() {
        return new InvalidContent("Deze cursor is onleesbaar: begin opnieuw zonder after");
    }

    @Override
    public String toString() {
        var bytes = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
