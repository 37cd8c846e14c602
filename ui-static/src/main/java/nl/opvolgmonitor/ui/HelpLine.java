package nl.opvolgmonitor.ui;

/** Whom one can call. */
public record HelpLine(String name, String number) {

    /** As the texts have it: the name, a colon and the number. */
    static HelpLine read(String text) {
        var colon = text.lastIndexOf(':');
        return new HelpLine(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    /** The number as a telephone takes it. */
    public String dialled() {
        return number.replaceAll("\\D", "");
    }
}
