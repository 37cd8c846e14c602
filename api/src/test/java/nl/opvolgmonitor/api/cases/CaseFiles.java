package nl.opvolgmonitor.api.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The acceptance cases as drawn from the documents, and how the register answers each of them. */
final class CaseFiles {

    static final List<String> NAMES = List.of(
            "cases-000-jaarverslag-2020",
            "cases-001-technische-briefing",
            "cases-002-brief-informateur",
            "cases-003-kamerstuk-31015-221",
            "cases-004-jaarplan-2024",
            "cases-across-documents");

    private static final Map<String, String> FOLDERS = Map.of(
            "000", "jaarverslag-2020",
            "001", "spreektekst-technische-briefing-2022-02-22",
            "002", "brief-schippers-2017-04-05",
            "003", "kst-31015-221",
            "004", "jaarplan-2024");

    private CaseFiles() {}

    static Stream<JsonNode> cases() {
        return NAMES.stream().flatMap(name -> elements(read(new ObjectMapper(), "cases/" + name + ".json")));
    }

    static Stream<JsonNode> answers() {
        return NAMES.stream().flatMap(name -> elements(read(new YAMLMapper(), "cases/" + name + ".yaml")));
    }

    /** The key of the document that a quote of a case stands in. */
    static String documentOf(JsonNode of, JsonNode quote) {
        var file = quote.has("file") ? quote.get("file") : of.get("source");
        return String.valueOf(FOLDERS.get(file.asText().substring(0, 3)));
    }

    static String textOf(String document) {
        return text("register/" + document + "/source.txt");
    }

    private static JsonNode read(ObjectMapper mapper, String path) {
        try {
            return mapper.readTree(text(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    static String text(String path) {
        try (var stream = CaseFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Ontbreekt: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
