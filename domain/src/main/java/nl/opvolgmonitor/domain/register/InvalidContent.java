package nl.opvolgmonitor.domain.register;

/** Content that no record may hold. Handlers turn it into the refusal {@link InvalidInput}. */
public final class InvalidContent extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public InvalidContent(String sentence) {
        super(sentence);
    }
}
