package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;

/** The names in the sentence of a measure of those who carry it out: its subject, whom it is asked of, and with whom. */
final class Executors {

    private static final String NAME = "(\\p{Lu}[\\p{L}-]{0,40}(?: (?:en|van|voor|\\p{Lu}[\\p{L}-]{0,40})){0,8})";
    private static final Pattern TOGETHER = Pattern.compile(
            "(?u)(?i:in samenwerking met|samen met|gezamenlijk met) (?:het |de )?(\\p{Lu}[^,.;(]{1,80})");
    private static final Pattern BY = Pattern.compile("(?u)\\bdoor (?:het |de )?" + NAME);
    private static final Pattern ASKED = Pattern.compile(
            "(?u)\\b(?:[Hh]eb|[Hh]ebben|[Hh]eeft|is|zijn|[Ii]k|[Ww]ij) (?:ik |wij )?(?:aan )?(?:het |de )?" + NAME
                    + " (?:\\p{L}+ ){0,3}(?:gevraagd|verzocht|opdracht)\\b");
    private static final Pattern TOLD_TO = Pattern.compile(
            "(?u)\\b(?:[Ll]aat|[Vv]raag|[Vv]ragen|[Vv]erzoek|[Vv]erzoeken) (?:ik |wij )?(?:aan )?(?:het |de )?" + NAME);
    private static final Pattern LEFT_OPEN =
            Pattern.compile("(?u) (?=\\p{Ll})(?!(?:van|en|voor|tegen|der|(?:de|het) \\p{Lu})).*");
    private static final Set<String> ONESELF = Set.of("ik", "wij", "we", "dit");

    private Executors() {}

    static Stream<String> of(Measure measure) {
        var view = measure.place().view();
        return Stream.of(
                        subject(view).stream(),
                        named(TOGETHER, view.text()).flatMap(names -> BodyName.split(names).stream()),
                        named(ASKED, view.text()),
                        named(TOLD_TO, view.text()),
                        isDoneBySomebody(measure) ? named(BY, view.text()) : Stream.<String>empty())
                .flatMap(names -> names)
                .distinct();
    }

    private static boolean isDoneBySomebody(Measure measure) {
        return measure.place().has(Trait.PASSIVE) || measure.form() == CommitmentForm.COMPLETED_ACTION;
    }

    private static List<String> subject(SentenceView view) {
        var oneself = view.subject().stream().anyMatch(token -> ONESELF.contains(token.lower()));
        return oneself || !view.has(Trait.ACTOR) ? List.of() : BodyName.split(SubjectName.of(view));
    }

    private static Stream<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).map(Executors::closed);
    }

    /** Without the words behind the name: "de VNG afspraken" is "VNG". */
    private static String closed(String name) {
        return LEFT_OPEN
                .matcher(name)
                .replaceFirst("")
                .replaceFirst("(?u) (?:en|van|voor)$", "")
                .strip();
    }
}
