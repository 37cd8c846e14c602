package nl.opvolgmonitor.domain.backup;

/** Why a backup cannot be put in a place, in Dutch. */
public final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Misfit(String sentence) {
        super(sentence);
    }
}
