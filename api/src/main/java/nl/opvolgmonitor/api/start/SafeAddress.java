package nl.opvolgmonitor.api.start;

import java.net.URI;

/** A web address on which nobody listens in: encrypted, or on this machine. Whoever can listen in could sign in. */
record SafeAddress(URI address) {

    /** Refused under the name of the setting that it stands in. */
    static SafeAddress of(String setting, String text) {
        if (!isSafe(text)) {
            throw refused(setting);
        }
        return new SafeAddress(URI.create(text));
    }

    static boolean isSafe(String text) {
        try {
            return isSafe(URI.create(text));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Scheme, host and port, as a browser writes them in {@code Origin}. */
    String origin() {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static boolean isSafe(URI address) {
        if (address.getHost() == null || address.getScheme() == null || address.getUserInfo() != null) {
            return false;
        }
        return address.getScheme().equals("https")
                || (address.getScheme().equals("http") && SignIn.isLoopback(address.getHost()));
    }

    private static StartRefused refused(String setting) {
        return new StartRefused(
                "%s is geen adres dat met https:// begint (http:// mag alleen op deze computer zelf).", setting);
    }
}
