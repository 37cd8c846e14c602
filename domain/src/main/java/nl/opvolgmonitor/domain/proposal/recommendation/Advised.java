package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.text.Lexicon;
import nl.opvolgmonitor.domain.proposal.text.Phrase;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;

/** What somebody else advises, in a sentence of a letter that tells of it. */
record Advised(Adviser by, RecommendationForm form, String text) {

    private static final List<Way> WAYS = Lexicon.read(Advised.class, "advised.txt").stream()
            .map(line -> new Way(
                    RecommendationForm.valueOf(line.get(0)),
                    new Phrase(line.get(1)),
                    line.size() > 2 && line.get(2).equals("whole")))
            .toList();

    /** The adviser must be the subject: nobody else may speak before the verb. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)^[^;:?]{0,160}?\\b(?:ik|wij|we|uw kamer|de kamer|het kabinet|motie|leden|fractie)\\b");

    private static final Pattern NONE =
            Pattern.compile("(?iu)\\b(?:niet|geen|positief|negatief|jaarlijks|mede namens)\\b");
    private static final Pattern HOUSE = Pattern.compile("(?iu)\\b(?:vaste|europese|parlementaire) commissie\\b");
    private static final Pattern THEY =
            Pattern.compile("(?iu)^(?:\\p{L}+ )?(?:zij|hij|ze|deze) $|^(?:ook|daarnaast|tevens|verder|voorts) $");
    /** Most sentences have none of these, and need no further look. */
    private static final Pattern ANY = Pattern.compile(
            "(?iu)\\b(?:beve|beva|advis|geadvis|aanbev|overweging|aanbeveling|suggestie|roep|riep|pleit|dring|vraagt|vragen|verzoek)");

    private static final int SHORTEST = 18;

    private record Way(RecommendationForm form, Phrase words, boolean whole) {}

    /** @param last who was named before it in the paragraph, whom "zij" may mean */
    static Optional<Advised> in(String sentence, Supplier<Optional<Adviser>> last) {
        if (!ANY.matcher(sentence).find()
                || sentence.endsWith("?")
                || HOUSE.matcher(sentence).find()
                || sentence.startsWith("«")
                || sentence.startsWith("“")) {
            return Optional.empty();
        }
        return WAYS.stream().flatMap(way -> in(sentence, way, last).stream()).findFirst();
    }

    private static Optional<Advised> in(String sentence, Way way, Supplier<Optional<Adviser>> last) {
        var found = way.words().matcher(sentence);
        if (!found.find()) {
            return Optional.empty();
        }
        var before = sentence.substring(0, found.start());
        var inverted = sentence.substring(found.start(), found.end());
        var by = Adviser.first(before)
                .or(() -> Adviser.first(inverted))
                .or(() -> THEY.matcher(before).find() ? last.get() : Optional.empty());
        boolean theirs =
                !SUBJECT.matcher(before).find() && !NONE.matcher(inverted).find();
        return by.filter(one -> theirs)
                .map(one -> new Advised(one, way.form(), text(sentence, found.end(), way)))
                .filter(advised -> advised.text().length() >= SHORTEST);
    }

    private static String text(String sentence, int from, Way way) {
        var words = (way.whole() ? sentence : sentence.substring(from)).strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
