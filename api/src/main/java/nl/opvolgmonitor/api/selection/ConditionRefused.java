package nl.opvolgmonitor.api.selection;

/** An address chooses by something that does not exist. The message is a Dutch sentence for who wrote the address. */
public final class ConditionRefused extends RuntimeException {

    ConditionRefused(String sentence) {
        super(sentence, null, false, false);
    }

    /** The sentence; never null. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
