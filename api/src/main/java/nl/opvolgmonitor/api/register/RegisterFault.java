package nl.opvolgmonitor.api.register;

/** An error in a register file: which file, which line, what is wrong. Nothing of the load is kept. */
public final class RegisterFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    RegisterFault(String file, int line, String sentence) {
        super("%s, regel %d: %s".formatted(file, line, sentence));
    }
}
