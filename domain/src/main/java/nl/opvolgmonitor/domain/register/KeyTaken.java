package nl.opvolgmonitor.domain.register;

/** A record with this key exists already; a change is a new version, not a second registration. */
public record KeyTaken<T>(Key key) implements Refusal<T> {

    @Override
    public String message() {
        return "Er bestaat al een record met de sleutel " + key;
    }
}
