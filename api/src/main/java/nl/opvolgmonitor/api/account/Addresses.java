package nl.opvolgmonitor.api.account;

import java.util.Set;

/** The addresses of signing in and out. */
final class Addresses {

    /** Everything that asks for an account begins with this. */
    static final String WORK = "/werk/";

    /** Tells who is signed in. */
    static final String ACCOUNT = "/werk/account/";

    static final String SIGN_IN = "/werk/aanmelden";
    /** Where the sign-in service sends people back to. */
    static final String SIGNED_IN = "/werk/aangemeld";

    static final String SIGN_OUT = "/werk/afmelden";
    static final String SIGNED_OUT = "/werk/afgemeld";

    private static final Set<String> OPEN =
            Set.of(SIGN_IN, named(SIGN_IN), SIGNED_IN, named(SIGNED_IN), SIGN_OUT, SIGNED_OUT);

    private Addresses() {}

    /** Whether who is not signed in may come here all the same. Only exactly here: no address can be hidden behind one. */
    static boolean isOpen(String path) {
        return OPEN.contains(path);
    }

    /** The framework serves each of its addresses with the name of the service behind it too. */
    private static String named(String address) {
        return address + "/" + ServiceDiscovery.NAME;
    }
}
