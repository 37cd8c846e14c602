package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.register.Role;

/** Names in the links of a measure who carries it out, with whom, who made it and to whom. */
final class Parties {

    private static final Pattern TOGETHER = Pattern.compile(
            "(?iu)(?:in samenwerking met|samen met|gezamenlijk met) (?:het |de )?(" + "\\p{Lu}[^,.;(]{1,80})");
    private static final Pattern BY = Pattern.compile(
            "(?u)\\bdoor (?:het |de )?((?:\\p{Lu}[\\p{L}-]*)(?: (?:en|van|voor|\\p{Lu}[\\p{L}-]*)){0,8})");
    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("(?iu)partners \\(([^)]{2,120})\\)");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(?:het|de|ook|daarom|mijn) ");
    private static final Pattern AND = Pattern.compile(", | en (?:het |de )?(?=\\p{Lu})");
    private static final Set<String> ONESELF = Set.of("ik", "wij", "we", "zij", "deze", "die", "dit");
    private static final Set<String> INSTITUTION =
            Set.of("ministerie", "ministeries", "expertisecentrum", "centrum", "openbaar", "raad", "dienst", "bureau");

    private final Head head;

    Parties(Head head) {
        this.head = head;
    }

    void nameIn(Measure measure) {
        var view = measure.place().view();
        executors(view).forEach(name -> measure.link(Role.EXECUTOR, name));
        named(TOGETHER, view.text()).forEach(name -> measure.link(Role.EXECUTOR, beforeVerb(name)));
        if (view.has(Trait.PASSIVE)) {
            named(BY, view.text()).forEach(name -> measure.link(Role.EXECUTOR, name));
        }
        named(BETWEEN_BRACKETS, view.text())
                .forEach(names -> split(names).forEach(name -> measure.link(Role.PARTNER, name)));
        if (isPledge(measure)) {
            maker().forEach(office -> measure.link(Role.MADE_BY, office));
            measure.link(Role.MADE_TO, house());
        }
    }

    private static List<String> executors(SentenceView view) {
        if (!view.has(Trait.ACTOR) || view.subject().stream().anyMatch(token -> ONESELF.contains(token.lower()))) {
            return List.of();
        }
        var text = SubjectName.of(view);
        var name = ARTICLE.matcher(text).replaceFirst("");
        return INSTITUTION.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith) ? List.of(name) : split(text);
    }

    private static List<String> split(String names) {
        return AND.splitAsStream(names)
                .map(part -> ARTICLE.matcher(part.strip()).replaceFirst("").strip())
                .filter(name -> !name.isEmpty() && !ONESELF.contains(name))
                .toList();
    }

    private static List<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    private static String beforeVerb(String name) {
        return name.replaceFirst("(?u) (?=\\p{Ll})(?!(?:van|en|voor|tegen|der|de) ).*", "")
                .strip();
    }

    private static boolean isPledge(Measure measure) {
        return switch (measure.form()) {
            case INTENTION -> !measure.isEarlier();
            case ORAL_PLEDGE, WRITTEN_PLEDGE, AIM, FUNDING -> true;
            case ONGOING, COMPLETED_ACTION -> false;
        };
    }

    private List<String> maker() {
        if (!head.signatories().isEmpty()) {
            return head.signatories().stream().map(Head.Signatory::office).toList();
        }
        return head.sender() == null ? List.of() : List.of(head.sender());
    }

    private String house() {
        var addressee = head.addressee() == null ? "" : head.addressee();
        return addressee.contains("Eerste Kamer") ? "Eerste Kamer" : "Tweede Kamer";
    }
}
