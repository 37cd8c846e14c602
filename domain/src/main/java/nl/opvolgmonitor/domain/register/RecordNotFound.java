package nl.opvolgmonitor.domain.register;

/** The content names a record that does not exist. */
public record RecordNotFound<T>(Key key) implements Refusal<T> {

    @Override
    public String message() {
        return "Het record " + key + " bestaat niet";
    }
}
