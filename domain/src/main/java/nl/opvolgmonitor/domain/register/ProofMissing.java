package nl.opvolgmonitor.domain.register;

/** A fact needs a quote from a document before it can stand. */
public record ProofMissing<T>(Key key) implements Refusal<T> {

    @Override
    public String message() {
        return "%s heeft geen bewijs; voeg een citaat uit een document toe".formatted(key);
    }
}
