package nl.opvolgmonitor.api.account;

/** The addresses of signing in and out. */
final class Addresses {

    /** Everything that asks for an account begins with this. */
    static final String WORK = "/werk/";

    static final String SIGN_IN = "/werk/aanmelden";
    /** Where the sign-in service sends people back to. */
    static final String SIGNED_IN = "/werk/aangemeld";

    static final String SIGN_OUT = "/werk/afmelden";
    static final String SIGNED_OUT = "/werk/afgemeld";

    private Addresses() {}

    /** Whether who is not signed in may come here all the same. */
    static boolean isOpen(String path) {
        return path.equals(SIGN_IN)
                || path.startsWith(SIGN_IN + "/")
                || path.equals(SIGNED_IN)
                || path.startsWith(SIGNED_IN + "/")
                || path.equals(SIGN_OUT)
                || path.equals(SIGNED_OUT);
    }
}
