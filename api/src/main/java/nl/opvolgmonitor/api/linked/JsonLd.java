package nl.opvolgmonitor.api.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes statements as JSON-LD 1.1: with the prefixes as context, and a node for each subject. */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> prefixes;

    private JsonLd(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    static String of(Graph graph) {
        var prefixes = Prefixes.at(graph.origin());
        var writer = new JsonLd(prefixes);
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", prefixes);
        document.put(
                "@graph",
                graph.things().entrySet().stream()
                        .map(each -> writer.node(each.getKey(), each.getValue()))
                        .toList());
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> node(String subject, Graph.Thing thing) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", subject);
        thing.said().forEach((property, values) -> {
            if (property.equals(Prefixes.RDF + "type")) {
                node.put("@type", types(values));
            } else {
                node.put(brief(property), values.stream().map(this::value).toList());
            }
        });
        return node;
    }

    private List<String> types(List<Term> values) {
        return values.stream().map(type -> brief(((Term.Iri) type).value())).toList();
    }

    private Object value(Term term) {
        return switch (term) {
            case Term.Iri iri -> Map.of("@id", iri.value());
            case Term.Literal literal -> literal(literal);
        };
    }

    private Map<String, Object> literal(Term.Literal literal) {
        var value = new LinkedHashMap<String, Object>();
        value.put("@value", literal.text());
        if (literal.language() != null) {
            value.put("@language", literal.language());
        }
        if (literal.type() != null) {
            value.put("@type", brief(literal.type()));
        }
        return value;
    }

    private String brief(String address) {
        return prefixes.entrySet().stream()
                .filter(prefix -> address.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":"
                        + address.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(address);
    }
}
