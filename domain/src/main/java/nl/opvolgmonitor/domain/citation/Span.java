package nl.opvolgmonitor.domain.citation;

/** Where in a text something stands: offsets in UTF-16 units, the end not included. */
record Span(int start, int end) {

    static void check(int start, int end, String raw) {
        if (start < 0 || end <= start || raw.length() != end - start) {
            throw new IllegalArgumentException(
                    "Offsets %d to %d do not hold %d characters".formatted(start, end, raw.length()));
        }
    }
}
