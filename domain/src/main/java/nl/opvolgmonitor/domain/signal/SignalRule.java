package nl.opvolgmonitor.domain.signal;

/** A rule in plain Dutch. Its number never changes; the version counts every change of what it finds. */
public record SignalRule(int number, int version, String name, String text) {

    /** As R5. */
    public String id() {
        return "R" + number;
    }
}
