package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts words into the names of bodies: "CoMensha en het NJI" are two, "het Ministerie van Justitie en Veiligheid" is one. */
final class BodyName {

    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(?:het|de|ook|daarom|mijn|beide) ");
    private static final Pattern AND = Pattern.compile(", (?:het |de )?| (?<!- )en (?:het |de )?(?=\\p{Lu})");
    private static final Pattern AND_ANOTHER = Pattern.compile(" en (?:het|de) (?=\\p{Lu})");
    private static final Set<String> LONG_NAME = Lexicon.of("long-name");

    private BodyName() {}

    static String withoutArticle(String name) {
        return ARTICLE.matcher(name.strip()).replaceFirst("").strip();
    }

    /** The names in their order, without articles. */
    static List<String> split(String names) {
        var all = withoutArticle(names);
        var first = all.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return (LONG_NAME.contains(first) ? AND_ANOTHER : AND)
                .splitAsStream(all)
                .map(BodyName::withoutArticle)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
