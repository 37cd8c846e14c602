package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything that the environment may say, from {@code settings.txt}. */
final class Settings {

    private static final String FILE = "/settings.txt";
    private static final String HEADING = "= ";

    private static final List<Setting> ALL = read();

    private Settings() {}

    static List<Setting> all() {
        return ALL;
    }

    /** The properties of the application that are nothing but a setting, which was looked at. */
    static Map<String, Object> properties(Map<String, String> settings) {
        var properties = new HashMap<String, Object>();
        for (var setting : ALL) {
            var value = settings.get(setting.name());
            if (setting.property() != null && value != null) {
                properties.put(setting.property(), value);
            }
        }
        return properties;
    }

    /** Names that are ours: the framework would read them for itself, blank and unchecked. */
    static String[] namesIn(Map<String, String> environment) {
        return environment.keySet().stream().filter(Settings::isOurs).toArray(String[]::new);
    }

    /** Whether somebody means a setting by such a name, even if there is none. */
    static boolean isOurs(String name) {
        return name.startsWith("OM_") || name.equals("JDBC_URL");
    }

    private static List<Setting> read() {
        var all = new ArrayList<Setting>();
        var group = "";
        for (var line : lines()) {
            if (line.startsWith(HEADING)) {
                group = line.substring(HEADING.length());
            } else {
                all.add(Setting.read(group, line));
            }
        }
        return List.copyOf(all);
    }

    private static List<String> lines() {
        try (var stream = Objects.requireNonNull(Settings.class.getResourceAsStream(FILE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
