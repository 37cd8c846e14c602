package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.letter.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * One commitment as the site of the Eerste Kamer shows it: its title, what was pledged, the fields below, and its history.
 *
 * @param title in the heading, without the number; null when there is none
 * @param fields by their small-letter names, each with the lines that say it
 */
record PledgeCard(String number, @Nullable String title, List<Excerpt> told, Map<String, List<Excerpt>> fields) {

    PledgeCard {
        told = List.copyOf(told);
        fields = new LinkedHashMap<>(fields);
    }

    Optional<String> field(String name) {
        return lines(name).stream().findFirst().map(PledgeCard::value);
    }

    /** The values of a field with several, one a line. */
    List<String> values(String name) {
        return lines(name).stream()
                .map(PledgeCard::value)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    List<Excerpt> lines(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Without the mark of a list or the bars of a table. */
    static String value(Excerpt line) {
        return line.raw().replaceFirst("^[\\s|:•*–-]+", "").replaceFirst("[\\s|]+$", "");
    }

    /** What was pledged: the sentence that says so, otherwise the title. */
    Optional<Excerpt> pledged() {
        return told.stream()
                .filter(line -> line.raw().matches("(?isu).*\\b(?:zegt|zeggen|toegezegd|zegde|zal|zullen)\\b.*"))
                .findFirst();
    }
}
