package nl.opvolgmonitor.api.staff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.ReadProposal;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that can become a record: its fields name registered records only.
 *
 * @param letter the key of the registered document that is the letter; null when it is not registered, or is this itself
 */
record Ready(
        Call call,
        LetterReading reading,
        ReadProposal read,
        Map<String, Object> proposed,
        Choice choice,
        @Nullable String letter) {

    Kind kind() {
        return read.proposal().kind();
    }

    boolean isTheLetter() {
        return read.key().equals(reading.own());
    }

    /** As proposed, with what the person changed in its place. */
    Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>(proposed);
        if (isTheLetter() && reading.dated() != null) {
            fields.putIfAbsent("effective", reading.dated().toString());
        }
        fields.putAll(changes());
        return fields;
    }

    /** The changes of its own kind. */
    Map<String, @Nullable Object> changes() {
        var changes = new LinkedHashMap<String, @Nullable Object>();
        choice.changes().forEach((name, value) -> {
            if (value instanceof Map<?, ?> fields) {
                requireOwnKind(String.valueOf(name));
                fields.forEach((field, changed) -> changes.put(String.valueOf(field), changed));
            }
        });
        return changes;
    }

    private void requireOwnKind(String name) {
        if (!name.replaceAll("([A-Z])", "_$1").equalsIgnoreCase(kind().name())) {
            throw new InvalidContent("Dit voorstel is van een andere soort dan de wijziging onder «" + name + "»");
        }
    }

    /** The names of the fields that the person gave another value. */
    List<String> changed() {
        return changes().entrySet().stream()
                .filter(change ->
                        !String.valueOf(change.getValue()).equals(String.valueOf(proposed.get(change.getKey()))))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The words it rests on, as evidence from the letter; {@code itself} is the key when this is the letter. */
    List<Map<String, Object>> quotes(Key itself) {
        var document = isTheLetter() ? itself.value() : letter;
        if (document == null) {
            throw new InvalidContent(
                    "Bij deze lezing hoort nog geen document; registreer de brief als document en lees dat");
        }
        return read.proposal().quotes().stream()
                .distinct()
                .map(quote -> quote(quote, document))
                .toList();
    }

    private static Map<String, Object> quote(Excerpt quote, String document) {
        var evidence = new LinkedHashMap<String, Object>();
        evidence.put("document", document);
        evidence.put("text", quote.raw());
        evidence.put("line", quote.line());
        if (quote.footnote() != null) {
            evidence.put("footnote", quote.footnote());
        }
        return evidence;
    }

    /** The call that a person would have made by hand. */
    Call by(Key id, Map<String, @Nullable Object> fields, List<Map<String, Object>> quotes) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("id", id.value());
        input.put("fields", fields);
        input.put("quotes", quotes);
        return new Call(call.operation(), input, call.caller());
    }

    Key newKey() {
        return Objects.requireNonNullElseGet(choice.id(), () -> new Key(read.key()));
    }
}
