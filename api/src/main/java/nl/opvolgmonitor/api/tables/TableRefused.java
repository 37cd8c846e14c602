package nl.opvolgmonitor.api.tables;

/** A file that is no table to read. The message is a Dutch sentence that names the remedy. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TableRefused(String sentence) {
        super(sentence, null, false, false);
    }

    static TableRefused broken() {
        return new TableRefused("Dit bestand is beschadigd of onvolledig; open het zelf, bewaar het opnieuw en probeer"
                + " het nog eens");
    }

    static TableRefused tooDemanding() {
        return new TableRefused(
                "Dit bestand lezen kost te veel tijd of geheugen; bewaar het als CSV, of verdeel het over bestanden");
    }
}
