package nl.opvolgmonitor.domain.register;

/** The register needed longer for a question than one question may take, and stopped answering it. */
public final class TooSlow extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TooSlow(Throwable cause) {
        super("A statement took longer than it may", cause);
    }
}
