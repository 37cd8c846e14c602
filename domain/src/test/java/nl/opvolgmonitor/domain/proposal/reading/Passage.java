package nl.opvolgmonitor.domain.proposal.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An invented stretch of text with what can be registered from it.
 *
 * @param name its number, and behind it what frame it stands in: {@code debat}, {@code heel} for a whole document, otherwise
 *     a letter of 12 March 2026
 */
record Passage(String name, String text, List<Expected> expected) {

    private static final Pattern SENDER = Pattern.compile("\\bvan ([\\p{L} ,]+)$");

    static List<Passage> in(String file) {
        return Arrays.stream(file.split("(?m)^# ", -1)).skip(1).map(Passage::of).toList();
    }

    private static Passage of(String part) {
        var lines = part.lines().toList();
        var text = new ArrayList<String>();
        var expected = new ArrayList<Expected>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                expected.add(Expected.of(line.substring(2)));
            } else {
                text.add(line);
            }
        }
        return new Passage(lines.getFirst(), String.join("\n", text).strip(), expected);
    }

    String document() {
        if (name.contains("heel")) {
            return text;
        }
        return name.contains("debat") ? debate() : letter();
    }

    private String debate() {
        return "VERSLAG VAN EEN COMMISSIEDEBAT\n\nVastgesteld 12 maart 2026\n\nDe vaste commissie voor Justitie en Veiligheid"
                + " heeft op 5 maart 2026 overleg gevoerd met de minister van Justitie en Veiligheid.\n\n" + text
                + "\n";
    }

    private String letter() {
        var found = SENDER.matcher(name);
        var sender = found.find() ? found.group(1) : "Minister van Justitie en Veiligheid";
        return """
                Tweede Kamer der Staten-Generaal
                Vergaderjaar 2025-2026

                28 638 Mensenhandel

                Nr. 250 BRIEF VAN DE %s

                Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

                Den Haag, 12 maart 2026

                %s

                De %s,
                A. Jansen
                """.formatted(sender.toUpperCase(java.util.Locale.ROOT), text, sender);
    }
}
