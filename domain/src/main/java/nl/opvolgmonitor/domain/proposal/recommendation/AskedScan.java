package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.text.Mended;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Goes through the sentences once and gives each its recommendation. */
final class AskedScan {

    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)^(?:\\d+[.)]?\\s*)?(?:ten slotte|tenslotte|tot slot|slot|slotwoord|slotopmerkingen?|conclusie|afsluit\\p{L}*|afronding|vervolg|bijlagen?|overig\\p{L}*|vooruitblik|moties?\\b.{0,60}|toezegging\\p{L}*)\\b");
    private static final Pattern ANSWER = Pattern.compile(
            "(?iu)^(?:kabinets|beleids|bestuurlijke )?(?:reactie|antwoord|appreciatie|standpunt|maatregel|stand van zaken|toelichting|inzet|opvolging|acties?)\\b");
    private static final Pattern LIST = Pattern.compile("(?iu)\\baanbevelingen\\b[^.]{0,160}:$");
    private static final int LONGEST_BARE_HEADING = 3;

    private final List<Sentence> sentences;
    private final Map<Integer, Open> open = new LinkedHashMap<>();
    private final Set<Integer> counted;
    private @Nullable Open current;
    private boolean listing;

    AskedScan(List<Sentence> sentences) {
        this.sentences = sentences;
        this.counted = CountedItems.in(sentences);
    }

    List<Asked> all() {
        for (int at = 0; at < sentences.size(); at++) {
            read(at);
        }
        return open.values().stream().map(Open::asked).toList();
    }

    private void read(int at) {
        var sentence = sentences.get(at);
        if (announces(at) || lists(at)) {
            return;
        }
        if (sentence.isHeading() && ends(sentence)) {
            current = null;
        } else if (current != null && !current.text.equals(sentence)) {
            current.answer.add(sentence);
        }
        listing = LIST.matcher(sentence.text()).find() || (listing && sentence.isItem());
    }

    /** A theme heading ends the subject as soon as something was answered; one below it goes on. */
    private boolean ends(Sentence heading) {
        return CLOSING.matcher(heading.text()).find()
                || (current != null
                        && !current.answer.isEmpty()
                        && !ANSWER.matcher(heading.text()).find());
    }

    private boolean announces(int at) {
        var sentence = sentences.get(at);
        if (counted.contains(at)) {
            put(open.size() + 1, RecommendationRules.LISTED, sentence, sentence, 0);
            return true;
        }
        var words = Mended.of(sentence.text());
        var found = isFirst(at) ? Announced.at(words) : Optional.<Announced>empty();
        var announced = found.or(() -> Announced.ranked(words));
        announced.ifPresent(here -> open(here, at));
        return announced.isPresent();
    }

    private boolean isFirst(int at) {
        return at == 0 || sentences.get(at - 1).paragraph() != sentences.get(at).paragraph();
    }

    private void open(Announced announced, int at) {
        var sentence = sentences.get(at);
        boolean textHere = sentence.text().length() - announced.from() > LONGEST_BARE_HEADING;
        var text = textHere || at + 1 >= sentences.size() ? sentence : sentences.get(at + 1);
        var rule = announced.ranked() ? RecommendationRules.RANKED : RecommendationRules.HEADING;
        put(announced.number(), rule, sentence, text, textHere ? announced.from() : 0);
    }

    private void put(int number, Rule rule, Sentence announcement, Sentence text, int from) {
        var known = open.get(number);
        if (known == null) {
            known = new Open(number, rule, announcement, text, from, new ArrayList<>());
            open.put(number, known);
        }
        current = known;
    }

    /** "… de volgende aanbevelingen:" and items behind it, which nobody answers there. */
    private boolean lists(int at) {
        var sentence = sentences.get(at);
        if (!listing || !sentence.isItem() || !isFirst(at)) {
            return false;
        }
        put(open.size() + 1, RecommendationRules.LISTED, sentence, sentence, 0);
        current = null;
        return true;
    }

    private record Open(int number, Rule rule, Sentence announcement, Sentence text, int from, List<Sentence> answer) {

        Asked asked() {
            return new Asked(
                    number, rule, announcement, text, Math.min(from, text.text().length()), answer);
        }
    }
}
