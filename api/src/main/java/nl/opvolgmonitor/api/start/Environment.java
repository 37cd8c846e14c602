package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the environment says, looked at before anything starts: a name that means nothing would be left out in silence. */
public final class Environment {

    private final Map<String, String> said;
    private final Map<String, Setting> known =
            Settings.all().stream().collect(Collectors.toMap(Setting::name, setting -> setting));

    private Environment(Map<String, String> said) {
        this.said = said;
    }

    /** Every setting that has a value, those from files too. {@link StartRefused} for what cannot be meant. */
    public static Map<String, String> settings(Map<String, String> variables) {
        return new Environment(variables).read();
    }

    private Map<String, String> read() {
        said.keySet().stream().filter(Settings::isOurs).sorted().forEach(this::mustBeKnown);
        var settings = new HashMap<String, String>();
        known.values()
                .forEach(setting ->
                        value(setting).ifPresent(value -> settings.put(setting.name(), setting.checked(value))));
        return Map.copyOf(settings);
    }

    private void mustBeKnown(String name) {
        var setting = known.get(name);
        var inFile = name.endsWith(Setting.IN_FILE)
                ? known.get(name.substring(0, name.length() - Setting.IN_FILE.length()))
                : null;
        if (setting == null && (inFile == null || !inFile.isSecret())) {
            throw new StartRefused("%s is geen instelling%s; ./opvolgmonitor --help noemt ze alle.", name, alike(name));
        }
    }

    /** Those that begin alike, up to the last word. */
    private String alike(String name) {
        var beginning = name.replaceFirst("_[^_]*$", "_");
        var alike = known.keySet().stream()
                .filter(each -> each.startsWith(beginning))
                .sorted()
                .toList();
        return beginning.equals("OM_") || alike.isEmpty() ? "" : " (wel " + String.join(", ", alike) + ")";
    }

    /** What is blank was meant to be nothing, as in a file with all names in it. */
    private Optional<String> value(Setting setting) {
        var value = Optional.of(said.getOrDefault(setting.name(), "")).filter(text -> !text.isBlank());
        var file = Optional.of(said.getOrDefault(setting.name() + Setting.IN_FILE, ""))
                .filter(text -> setting.isSecret() && !text.isBlank());
        if (value.isPresent() && file.isPresent()) {
            throw new StartRefused("%1$s en %1$s_FILE staan er beide; laat er een weg.", setting.name());
        }
        return value.map(text -> setting.isSecret() ? text : text.strip())
                .or(() -> file.map(path -> inFile(setting, path)));
    }

    private static String inFile(Setting setting, String path) {
        try {
            return Files.readString(Path.of(path)).stripTrailing();
        } catch (IOException | InvalidPathException unreadable) {
            throw new StartRefused("Het bestand %s, waar %s_FILE naar wijst, is niet te lezen.", path, setting.name());
        }
    }
}
