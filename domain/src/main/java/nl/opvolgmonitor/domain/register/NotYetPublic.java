package nl.opvolgmonitor.domain.register;

/** A record cannot be public before what it names. */
public record NotYetPublic<T>(Key key, Key named) implements Refusal<T> {

    @Override
    public String message() {
        return "%s noemt %s, en dat is dan nog niet openbaar; publiceer dat eerst of tegelijk".formatted(key, named);
    }
}
