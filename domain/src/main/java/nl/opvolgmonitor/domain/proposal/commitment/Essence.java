package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence undertakes, in its own words, without the words before it that lead up to it. */
final class Essence {

    private static final int LONGEST = 600;
    private static final Pattern AIM_IS = Pattern.compile(
            "(?iu)^[^,.]{0,80}\\b(?:streven|doel|voornemen|inzet|ambitie) (?:van \\p{L}+ )?is (?:erop gericht |ernaar )?om ");
    private static final Set<String> SMALL = Lexicon.of("small");

    private Essence() {}

    static String of(SentenceView sentence) {
        var tokens = sentence.main();
        var start = start(sentence, tokens);
        var from = start < tokens.size() ? tokens.get(start).start() : 0;
        var aim = AIM_IS.matcher(sentence.text());
        var text = sentence.text().substring(aim.find() ? aim.end() : from).strip();
        return shortened(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    /** Behind the verb, and behind the actor when that stands there; a thing that something happens to stays. */
    private static int start(SentenceView sentence, List<Token> tokens) {
        var verb = Verb.first(tokens);
        if (verb < 0) {
            return 0;
        }
        var at = verb + 1;
        var subject = sentence.subject();
        var before = !subject.isEmpty()
                && subject.getFirst().start() < tokens.get(verb).start();
        if (before && !sentence.has(Trait.ACTOR)) {
            return tokens.indexOf(subject.getFirst());
        }
        if (!before && sentence.has(Trait.ACTOR)) {
            at = Math.max(at, after(SubjectName.end(sentence), tokens));
        }
        while (at < tokens.size() && SMALL.contains(tokens.get(at).lower())) {
            at++;
        }
        return at;
    }

    private static int after(int end, List<Token> tokens) {
        var at = 0;
        while (at < tokens.size() && tokens.get(at).start() < end) {
            at++;
        }
        return at;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var cut = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, cut < 0 ? LONGEST : cut) + " …";
    }
}
