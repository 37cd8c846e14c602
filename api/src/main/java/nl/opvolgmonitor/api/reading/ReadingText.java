package nl.opvolgmonitor.api.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** What was read in a letter, as a table for a person. */
final class ReadingText {

    private static final String ROW = "%-22s %-44s %-60s %-26s %-6s %6s %-34s %s%n";
    private static final Map<Sureness, String> SURENESS =
            Map.of(Sureness.HIGH, "hoog", Sureness.MEDIUM, "matig", Sureness.LOW, "laag");

    private ReadingText() {}

    static String of(String file, Reading reading) {
        var head = reading.letter().head();
        var text = new StringBuilder();
        text.append(file).append('\n');
        text.append("Soort: %s; stuk: %s; datum: %s; afzender: %s; voetnoten: %d; voorstellen: %d%n%n"
                .formatted(
                        reading.letter().genre(),
                        orUnknown(head.key()),
                        orUnknown(head.date()),
                        orUnknown(head.sender()),
                        reading.letter().notes().size(),
                        reading.proposals().size()));
        text.append(ROW.formatted("soort", "sleutel", "wat", "termijn", "zeker", "regel", "leesregel", "citaat"));
        reading.proposals().forEach(proposal -> text.append(row(proposal, reading.proposals())));
        return text.append('\n').toString();
    }

    private static String row(Proposal proposal, List<Proposal> all) {
        var quote = proposal.quotes().getFirst();
        return ROW.formatted(
                proposal.kind(),
                cut(proposal.key(), 44),
                cut(what(proposal), 60),
                cut(deadline(proposal, all), 26),
                SURENESS.get(proposal.sureness()),
                quote.line(),
                cut(proposal.rule(), 34),
                cut(quote.raw(), 70));
    }

    /** The field that says most of a record of its kind. */
    private static String what(Proposal proposal) {
        return Stream.of("text", "title", "name", "type", "claim", "status", "raw", "kind", "toward")
                .map(field -> proposal.fields().get(field))
                .filter(value -> value != null)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private static String deadline(Proposal proposal, List<Proposal> all) {
        if (proposal.kind() != Kind.COMMITMENT) {
            return "";
        }
        return all.stream()
                .filter(other -> other.kind() == Kind.DEADLINE
                        && proposal.key().equals(other.fields().get("subject")))
                .map(other -> Stream.of("raw", "latest")
                        .map(other.fields()::get)
                        .filter(value -> value != null)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" → ")))
                .findFirst()
                .orElse("");
    }

    private static String cut(String text, int length) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= length ? line : line.substring(0, length - 1) + "…";
    }

    private static String orUnknown(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "onbekend" : value.toString();
    }
}
