package nl.opvolgmonitor.api.start;

import java.util.Map;
import java.util.Optional;

/** The database that the environment names: production, or anyone's own PostgreSQL. */
final class GivenDatabase {

    private GivenDatabase() {}

    static Optional<Database> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("JDBC_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new Database(
                        url,
                        login(environment, "OM_MIGRATOR", "om_migrator"),
                        login(environment, "OM_APP", "om_app"),
                        login(environment, "OM_PUBLIC", "om_public")));
    }

    private static Login login(Map<String, String> environment, String prefix, String user) {
        return new Login(
                environment.getOrDefault(prefix + "_USER", user), environment.getOrDefault(prefix + "_PASSWORD", ""));
    }
}
