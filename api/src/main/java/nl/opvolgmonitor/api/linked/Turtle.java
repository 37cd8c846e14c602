package nl.opvolgmonitor.api.linked;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes statements as RDF 1.1 Turtle. */
final class Turtle {

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern UNFIT = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private final Map<String, String> prefixes;

    private Turtle(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    static String of(Graph graph) {
        var prefixes = Prefixes.at(graph.origin());
        var turtle = new Turtle(prefixes);
        var text = new StringBuilder();
        prefixes.forEach((name, address) -> text.append("@prefix ")
                .append(name)
                .append(": <")
                .append(address)
                .append("> .\n"));
        graph.things().forEach((subject, thing) -> text.append('\n').append(turtle.written(subject, thing)));
        return text.toString();
    }

    private String written(String subject, Graph.Thing thing) {
        return thing.said().entrySet().stream()
                .map(each -> property(each.getKey()) + " " + values(each.getValue()))
                .collect(Collectors.joining(" ;\n    ", iri(subject) + "\n    ", " .\n"));
    }

    private String property(String address) {
        return address.equals(Prefixes.RDF + "type") ? "a" : iri(address);
    }

    private String values(List<Term> values) {
        return values.stream().map(this::value).collect(Collectors.joining(", "));
    }

    private String value(Term term) {
        return switch (term) {
            case Term.Iri iri -> iri(iri.value());
            case Term.Literal literal -> quoted(literal.text()) + suffix(literal);
        };
    }

    private String suffix(Term.Literal literal) {
        if (literal.language() != null) {
            return "@" + literal.language();
        }
        return literal.type() == null ? "" : "^^" + iri(literal.type());
    }

    private String iri(String address) {
        return prefixes.entrySet().stream()
                .filter(prefix -> address.startsWith(prefix.getValue()))
                .filter(prefix -> LOCAL.matcher(
                                address.substring(prefix.getValue().length()))
                        .matches())
                .map(prefix -> prefix.getKey() + ":"
                        + address.substring(prefix.getValue().length()))
                .findFirst()
                .orElseGet(() -> "<" + fit(address) + ">");
    }

    /** What may not stand in an address becomes its code in hexadecimal digits. */
    private static String fit(String address) {
        return UNFIT.matcher(address)
                .replaceAll(sign -> "%%%02X".formatted((int) sign.group().charAt(0)));
    }

    private static String quoted(String text) {
        var quoted = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\f", "\\f")
                .replace("\b", "\\b");
        return '"' + quoted + '"';
    }
}
