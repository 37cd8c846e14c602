package nl.opvolgmonitor.api.start;

import java.util.HashMap;
import java.util.Map;

/** What the application is told for one command. Settings that cannot be meant are refused when this is made. */
final class ApplicationProperties {

    /** Nobody waits for a task, so its statements may take their time. */
    private static final Map<String, Object> PATIENT =
            Map.of("opvolgmonitor.statement-timeout.staff", "0", "opvolgmonitor.socket-timeout", 0);

    private final CommandLine line;
    private final Map<String, Object> said = new HashMap<>();

    /** @param ownDatabase whether the settings name a database */
    ApplicationProperties(CommandLine line, Map<String, String> settings, boolean ownDatabase) {
        this.line = line;
        said.putAll(SignIn.of(line, ownDatabase, settings));
        said.putAll(MailEnvironment.properties(settings));
        said.putAll(PublicAddress.properties(settings));
        said.putAll(RehearsalSettings.propertiesOfTheRegister(settings));
        said.putAll(line.serves() ? ManagementProperties.of(settings) : PATIENT);
        said.put("micronaut.server.host", line.host());
        said.put("micronaut.server.port", line.port() == 0 ? -1 : line.port());
        said.put("opvolgmonitor.sites", line.data().resolve("sites").toString());
        said.put("opvolgmonitor.data", line.data().toAbsolutePath().toString());
        said.putAll(Settings.properties(settings));
    }

    Map<String, Object> on(Database database) {
        var properties = new HashMap<>(database.properties());
        if (line.isOfTheOwner()) {
            properties.putAll(database.propertiesOfTheOwner());
        }
        properties.putAll(said);
        return properties;
    }
}
