package nl.opvolgmonitor.api.reading;

/** Characters of a text from {@code start} up to {@code end}. */
record Stretch(int start, int end) {

    /** How many characters two have in common. */
    int shared(Stretch other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }
}
