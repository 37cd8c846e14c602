package nl.opvolgmonitor.domain.register;

/** Whoever proposed it cannot decide on it. */
public record SecondPersonNeeded<T>(Key key) implements Refusal<T> {

    @Override
    public String message() {
        return "U hebt %s zelf voorgesteld; een tweede persoon beoordeelt het".formatted(key);
    }
}
