package nl.opvolgmonitor.api.start;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A database role with the password it signs in with. */
record Login(String user, String password) {

    static Login withNewPassword(String user) {
        return new Login(user, newPassword());
    }

    /** Hexadecimal, so that it needs no quoting anywhere. */
    static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return user;
    }
}
