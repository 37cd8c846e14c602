package nl.opvolgmonitor.domain.proposal.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a passage says: {@code C FORM field=value; … | words | deadline} for a commitment, {@code -} for none;
 * {@code K KIND field=value; … | words} for another record. The words stand in its first quote.
 */
record Expected(
        Kind kind,
        Map<String, String> fields,
        String words,
        @Nullable String deadline) {

    static Expected of(String line) {
        var cells = line.split(" *\\| *", -1);
        var head = cells[0].split(" ", 3);
        var fields = fields(head.length > 2 ? head[2] : "");
        if (head[0].equals("K")) {
            return new Expected(Kind.valueOf(head[1]), fields, cells[1], null);
        }
        fields.put("form", head[1]);
        return new Expected(Kind.COMMITMENT, fields, cells[1], cells[2]);
    }

    private static Map<String, String> fields(String cell) {
        var fields = new LinkedHashMap<String, String>();
        Arrays.stream(cell.split("; *", -1))
                .filter(field -> field.contains("="))
                .forEach(field ->
                        fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
        return fields;
    }

    boolean isMadeBy(Proposal proposal) {
        return proposal.kind() == kind
                && plain(proposal).contains(words)
                && fields.entrySet().stream()
                        .allMatch(field -> field.getValue()
                                .equals(String.valueOf(proposal.fields().get(field.getKey()))));
    }

    static String plain(Proposal proposal) {
        return proposal.quotes().getFirst().raw().replaceAll("\\s+", " ");
    }
}
