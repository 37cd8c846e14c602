package nl.opvolgmonitor.api.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * Decides how people may sign in: through the service that the environment names, as fictional accounts of the
 * demonstration, or not at all. What cannot be safe is refused before anything starts.
 */
final class SignIn {

    private static final Map<String, Object> NOBODY = Map.of("opvolgmonitor.sign-in.way", "none");
    private static final Map<String, Object> DEMONSTRATION = Map.of("opvolgmonitor.sign-in.way", "demo");

    private SignIn() {}

    /**
     * The properties of the application.
     *
     * @param ownDatabase whether the environment names a database, so that what is entered may be real
     */
    static Map<String, Object> of(CommandLine line, boolean ownDatabase, Map<String, String> environment) {
        var service = OidcSettings.in(environment);
        if (line.demo()) {
            mustBeDemonstration(ownDatabase, service.isPresent());
        }
        if (service.isPresent()) {
            return service.get().properties();
        }
        if (ownDatabase || !line.serves()) {
            return NOBODY;
        }
        mustBeLoopback(line.host());
        return DEMONSTRATION;
    }

    private static void mustBeDemonstration(boolean ownDatabase, boolean service) {
        if (ownDatabase) {
            throw new StartRefused(
                    "--demo laat iedereen zich als verzonnen medewerker aanmelden en past niet bij de database in JDBC_URL; laat een van beide weg.");
        }
        if (service) {
            throw new StartRefused(
                    "--demo laat iedereen zich als verzonnen medewerker aanmelden en past niet bij de aanmelddienst in OM_OIDC_ISSUER; laat een van beide weg.");
        }
    }

    private static void mustBeLoopback(String host) {
        if (!isLoopback(host)) {
            throw new StartRefused(
                    "Op %s zou iedereen zich als verzonnen medewerker kunnen aanmelden. Laat --host weg, of zet OM_OIDC_ISSUER, OM_OIDC_CLIENT_ID en OM_OIDC_CLIENT_SECRET, of JDBC_URL.",
                    host);
        }
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
