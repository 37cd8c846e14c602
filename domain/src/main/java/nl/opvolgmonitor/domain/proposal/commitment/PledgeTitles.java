package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.text.Sentence;

/** What the Eerste Kamer calls the commitments that a text names by number: "T03131 Toezegging Evaluatie pilot (35.349)". */
final class PledgeTitles {

    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("(?iu)toezegging:? ([^()]{5,200}?)(?: ?\\([^()]{2,60}\\))* ?\\((T\\d{5})\\)");
    private static final Pattern BEHIND_NUMBER = Pattern.compile("(?u)\\b(T\\d{5}) ?\\(([^()]{5,200})\\)");
    private static final Pattern IN_HEADING = Pattern.compile(
            "(?iu)^(?:\\d{1,2}[.)]?\\s+)?(?:toezegging )?(T\\d{5})\\b[ .:,;–-]*(?:toezegging:? )?([^()]{5,200}).*");
    private static final Pattern NUMBER_ONLY =
            Pattern.compile("(?iu)^(?:\\d{1,2}[.)]?\\s+)?(?:toezegging )?(T\\d{5})[.:,;]?$");
    private static final Pattern TITLE = Pattern.compile("(?iu)^toezegging:? ([^()]{5,200}?)(?: ?\\([^()]{2,60}\\))*$");

    private final Map<String, Title> titles = new HashMap<>();

    /** The title of a commitment, and the words that say it. */
    record Title(String text, Words words) {}

    PledgeTitles(List<Sentence> sentences) {
        for (int at = 0; at < sentences.size(); at++) {
            read(sentences.get(at));
            if (at + 1 < sentences.size()) {
                below(sentences.get(at), sentences.get(at + 1));
            }
        }
    }

    Optional<Title> of(String number) {
        return Optional.ofNullable(titles.get(number));
    }

    private void read(Sentence sentence) {
        BEFORE_NUMBER
                .matcher(sentence.text())
                .results()
                .forEach(found -> put(found.group(2), found.group(1), sentence.words()));
        BEHIND_NUMBER
                .matcher(sentence.text())
                .results()
                .forEach(found -> put(found.group(1), found.group(2), sentence.words()));
        var heading = IN_HEADING.matcher(sentence.text());
        if (sentence.isHeading() && heading.matches()) {
            put(heading.group(1), heading.group(2), sentence.words());
        }
    }

    private void below(Sentence number, Sentence title) {
        var numbered = NUMBER_ONLY.matcher(number.text());
        var titled = TITLE.matcher(title.text());
        if (numbered.matches() && titled.matches()) {
            put(numbered.group(1), titled.group(1), title.words());
        }
    }

    private void put(String number, String title, Words words) {
        titles.putIfAbsent(number, new Title(title.strip(), words));
    }
}
