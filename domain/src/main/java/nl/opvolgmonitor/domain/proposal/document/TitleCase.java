package nl.opvolgmonitor.domain.proposal.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a heading in capitals as a title: "Brief van de Staatssecretaris van Justitie en Veiligheid". */
final class TitleCase {

    private static final Set<String> SMALL = Set.of(
            "van",
            "de",
            "het",
            "een",
            "en",
            "voor",
            "in",
            "op",
            "aan",
            "met",
            "over",
            "der",
            "den",
            "c.s.",
            "lid",
            "leden",
            "commissiedebat",
            "algemeen",
            "overleg",
            "schriftelijk",
            "motie",
            "brief",
            "gewijzigde",
            "nader",
            "vragen",
            "antwoorden",
            "verslag");

    /** A name that begins with "van" after "het lid". */
    private static final Pattern PREFIX = Pattern.compile("(?u)\\b(lid |leden )v(an (?:de[rn]? )?\\p{Lu})");

    private static final Pattern REPLACING = Pattern.compile("(?iu)\\b(?:ter vervanging van|t\\.v\\.v\\.).*");

    private TitleCase() {}

    static String of(String heading) {
        var titled = Arrays.stream(heading.strip().split("\\s+"))
                .map(TitleCase::word)
                .collect(Collectors.joining(" "));
        var named = PREFIX.matcher(titled).replaceAll(found -> found.group(1) + "V" + found.group(2));
        var words = REPLACING.matcher(named).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String word(String capitals) {
        var small = capitals.toLowerCase(Locale.ROOT);
        return SMALL.contains(small) ? small : capitalised(small);
    }

    private static String capitalised(String small) {
        var parts = small.split("-", -1);
        return Arrays.stream(parts)
                .map(part -> part.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining("-"));
    }
}
