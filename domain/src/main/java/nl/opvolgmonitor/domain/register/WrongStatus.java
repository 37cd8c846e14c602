package nl.opvolgmonitor.domain.register;

/** The record does not stand where this command needs it. */
public record WrongStatus<T>(Key key, RecordStatus status, String needed) implements Refusal<T> {

    @Override
    public String message() {
        return "Het record %s is %s; dit kan alleen als het %s is".formatted(key, status.dutch(), needed);
    }
}
