package nl.opvolgmonitor.api.start;

import java.util.Map;
import java.util.Optional;

/** Whether and on which port the program tells how it is doing; never on the port of the site. */
public final class ManagementProperties {

    static final String VARIABLE = "OM_MANAGEMENT_PORT";

    private ManagementProperties() {}

    /** Of the application; none when nobody named a port. */
    public static Map<String, Object> of(Map<String, String> settings) {
        return Optional.ofNullable(settings.get(VARIABLE))
                .map(ManagementProperties::on)
                .orElse(Map.of());
    }

    static Optional<Integer> port(Map<String, String> settings) {
        return Optional.ofNullable(settings.get(VARIABLE)).map(Integer::valueOf);
    }

    private static Map<String, Object> on(String port) {
        return Map.of(
                "endpoints.all.port",
                port,
                "endpoints.health.enabled",
                true,
                "endpoints.prometheus.enabled",
                true,
                "micronaut.metrics.enabled",
                true);
    }
}
