package nl.opvolgmonitor.domain.register;

/** The quote does not occur in the document, white space aside. */
public record QuoteNotFound<T>(Key document, String quote) implements Refusal<T> {

    @Override
    public String message() {
        return "Dit citaat komt niet voor in " + document + ": «" + quote + "»";
    }
}
