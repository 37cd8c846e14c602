package nl.opvolgmonitor.domain.letter;

import java.util.Set;
import java.util.regex.Pattern;

/** What a heading looks like. */
final class HeadingForm {

    private static final int LONGEST = 300;
    private static final int SHORT = 90;
    private static final int FEW_WORDS = 12;

    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?iu)(?:\\d{1,2}[.)]? )?aanbeveling(?:en)? (?:nr\\.? ?)?(?:\\d{1,2}[a-z]?|[ivx]{1,4}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\\b(?!\\s+(?:van|uit|en|neem|neemt|wordt|is|heb|hebben|ziet|gaat|kan|zal|betreft|luidt|onderschrij\\w+)\\b).*");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?u)(?:\\d{1,2}\\.)*\\d{1,2}\\.?\\s{1,4}(?:\\p{Lu}|\\d{2} ?\\d{3}\\b).*|[IVX]{1,4}\\.?\\s{1,4}\\p{Lu}.*");
    private static final Pattern SUBNUMBERED =
            Pattern.compile("(?u)\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?\\.?\\s{1,4}\\p{Lu}[^.;:?!]{2,120}");
    private static final Pattern USUAL = Pattern.compile(
            "(?iu)(?:\\d{1,2}\\.?\\s{1,4})?(?:ten slotte|tot slot|inleiding|aanleiding|achtergrond|leeswijzer|samenvatting|conclusies?|slot|afsluiting|vervolg(?:stappen)?|voortgang|financiën|planning|reactie|toezeggingen|moties|aanbevelingen|moties en toezeggingen|rondvraag|bijlagen?(?: \\d{1,2})?)");
    private static final Pattern CAPITALS = Pattern.compile("(?u)[\\p{Lu}\\d\\s.,'’()&/:-]{4,}");
    private static final Set<String> STARTS_NO_HEADING = Set.of("de heer", "mevrouw");

    private HeadingForm() {}

    /** Whether a line is a heading by its form alone, whatever stands around it. */
    static boolean isCertain(Line line) {
        if (line.isBlank() || line.length() > LONGEST) {
            return false;
        }
        var text = line.text();
        var words = Marks.without(text);
        return (Marks.isDressed(text) && !endsSentence(words) && words.length() < 200)
                || RECOMMENDATION.matcher(words).matches()
                || Speaker.lengthOn(line) > 0
                || (CAPITALS.matcher(words).matches() && hasWord(words));
    }

    /** Whether a block on its own looks like a heading of what follows. */
    static boolean isLikely(Block block, boolean begins) {
        if (!block.isOneLine() || block.first().length() > SHORT) {
            return false;
        }
        var words = Marks.without(block.first().text());
        boolean few = words.split(" ", -1).length <= FEW_WORDS;
        boolean form = few && !endsSentence(words) && isTitle(words);
        return USUAL.matcher(words).matches()
                || (form && begins && Bullet.lengthOn(block.first()) == 0)
                || (few && NUMBERED.matcher(words).matches() && !endsSentence(words));
    }

    /** Whether a line has the number of a heading within a chapter, such as "2.4", and no sentence behind it. */
    static boolean isSubnumbered(Line line) {
        return !line.isBlank()
                && line.length() <= LONGEST
                && SUBNUMBERED.matcher(Marks.without(line.text())).matches();
    }

    private static boolean isTitle(String words) {
        return !words.isEmpty()
                && (Character.isUpperCase(words.charAt(0)) || "«“\"'‘".indexOf(words.charAt(0)) >= 0)
                && STARTS_NO_HEADING.stream().noneMatch(words.toLowerCase(java.util.Locale.ROOT)::startsWith);
    }

    private static boolean endsSentence(String words) {
        return words.isEmpty() || ".,;:!".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean hasWord(String words) {
        return words.chars().filter(Character::isLetter).count() >= 4;
    }
}
