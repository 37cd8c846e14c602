package nl.opvolgmonitor.api.selection;

import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Sentence;

/** An address chooses by something that does not exist. The message tells who wrote the address, in Dutch. */
public final class ConditionRefused extends RuntimeException {

    private final transient Sentence said;

    ConditionRefused(Sentence said) {
        super(said.in(Language.DUTCH), null, false, false);
        this.said = said;
    }

    /** What to say in any language. */
    public Sentence said() {
        return said;
    }

    /** The same in Dutch; never null. */
    public String sentence() {
        return said.in(Language.DUTCH);
    }
}
