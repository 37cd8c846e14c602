package nl.opvolgmonitor.domain.register;

/**
 * The register cannot be reached at this moment, or takes no more questions. Whether a change that was under way has
 * been kept is then unknown: asking again with the same request key tells.
 */
public final class RegisterUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RegisterUnavailable(Throwable cause) {
        super("The register cannot be reached", cause);
    }
}
