package nl.opvolgmonitor.ui;

/** Whom one can call. */
public record HelpLine(String name, String number) {

    /** As the texts have it: the name, a colon and the number. */
    static HelpLine read(String text) {
        var parts = text.split(":", 2);
        return new HelpLine(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
    }

    /** The number as a telephone takes it. */
    public String dialled() {
        return number.replaceAll("[^\\d+]", "");
    }
}
