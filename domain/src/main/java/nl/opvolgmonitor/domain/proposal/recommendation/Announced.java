package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.text.Count;

/**
 * A sentence that announces a recommendation by its number.
 *
 * @param from where its text begins in the sentence
 */
public record Announced(int number, int from, boolean ranked) {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)^[\\s«\"“*_-]{0,4}(?:\\(?\\d{1,2}[.)]{1,2}\\s*)?aanbeveling(?:\\s+(?:nr\\.?|nummer|no\\.?))?\\s+(?:#)?(\\d{1,2}|[ivx]{1,5}|"
                    + words() + ")\\b\\.?\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:[:.;,–—-]|luidt:?|is:?)?\\s*");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?iu)^\\s*(\\d{1,2})[.)]\\s*aanbeveling\\s*[:.–—-]\\s*");
    private static final Pattern RANKED = Pattern.compile(
            "(?iu)\\b(?:de|het|als) " + Count.RANK
                    + " (?:en laatste )?(?:aanbeveling|advies)[^.;«\"“:]{0,60}?\\b(?:luidt|is|betreft|ziet op|houdt in|gaat over)(?: om| dat)?\\s*:?\\s*");

    private static String words() {
        return Count.NUMBER.substring(1, Count.NUMBER.length() - 1).replaceFirst("\\\\d\\{1,3}\\|", "");
    }

    /** Of a heading or the first sentence of a paragraph. */
    public static Optional<Announced> at(String text) {
        for (var pattern : List.of(NUMBER_FIRST, NUMBERED)) {
            var found = pattern.matcher(text);
            if (found.find()) {
                var number = number(found.group(1));
                int end = found.end();
                return number.isPresent() && !isSentenceOn(text, end)
                        ? Optional.of(new Announced(number.getAsInt(), end, false))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "De eerste aanbeveling luidt: …" */
    public static Optional<Announced> ranked(String text) {
        var found = RANKED.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var number = Count.of(found.group(1));
        return number.isPresent() ? Optional.of(new Announced(number.getAsInt(), found.end(), true)) : Optional.empty();
    }

    /** "Aanbeveling 3 wordt overgenomen" speaks about a recommendation and does not give its text. */
    private static boolean isSentenceOn(String text, int from) {
        var rest = text.substring(from).stripLeading();
        return rest.matches(
                "(?isu)^(?:en \\d|wordt|worden|neem|neemt|nemen|is |zijn|heeft|sluit|zie |wil|kan|kunnen|ziet|luidde|onderschrijf|vraagt|van de|uit het|uit de|over |hierboven|hiervoor|adresseert|betreft).*");
    }

    private static OptionalInt number(String word) {
        return word.matches("(?i)[ivx]+") ? roman(word) : Count.of(word);
    }

    private static OptionalInt roman(String word) {
        int at = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
                .indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }
}
