package nl.opvolgmonitor.api.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;

/** A source of the first content: its text, and what people registered from it. */
record Seed(String name, String text, List<SeedRecord> records) {

    private static final List<String> NAMES = List.of(
            "kst-31015-221",
            "jaarverslag-2020",
            "spreektekst-technische-briefing-2022-02-22",
            "brief-schippers-2017-04-05",
            "jaarplan-2024");

    static List<Seed> all() {
        return NAMES.stream().map(Seed::read).toList();
    }

    /** The records of a folder of the first content without a source of its own; empty when there is no such folder. */
    static List<SeedRecord> standing(String name) {
        return Seed.class.getResource("/register/" + name + "/records.yaml") == null ? List.of() : records(name, "");
    }

    private static Seed read(String name) {
        var text = resource("/register/" + name + "/source.txt");
        return new Seed(name, text, records(name, text));
    }

    private static List<SeedRecord> records(String name, String text) {
        var records = new ArrayList<SeedRecord>();
        var source = new Located(text);
        List<Map<String, Map<String, Object>>> items =
                new Yaml(new DaysAsText()).load(resource("/register/" + name + "/records.yaml"));
        items.forEach(item -> item.forEach((kind, fields) -> records.add(record(kind, fields, source))));
        return List.copyOf(records);
    }

    private static SeedRecord record(String kind, Map<String, Object> fields, Located source) {
        var places = source.places(fields.get("quotes"));
        return new SeedRecord(
                upper(kind), String.valueOf(fields.getOrDefault("key", "")), new LinkedHashMap<>(fields), places);
    }

    private static String upper(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String resource(String path) {
        try (var in = Seed.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Days stay text. */
    private static final class DaysAsText extends SafeConstructor {

        DaysAsText() {
            super(new LoaderOptions());
            yamlConstructors.put(Tag.TIMESTAMP, new ConstructYamlStr());
        }
    }
}
