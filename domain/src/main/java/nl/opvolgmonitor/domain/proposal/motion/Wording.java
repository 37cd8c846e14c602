package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Words;

/** The words of a motion: why, and what it asks. Considerations stay out of what it asks. */
final class Wording {

    private static final Pattern CLAUSE = Pattern.compile(
            "(?iu)(?<=[;,.:])\\s+(?=(?:constaterende|overwegende|van mening|van oordeel|gehoord|gelet|gezien|kennisgenomen|verzoekt|verzoeken|roept|spreekt (?:uit|haar|als)|draagt|nodigt|vraagt de regering|besluit|en gaat over)\\b)");
    private static final Pattern ASKS = Pattern.compile(
            "(?iu)^(?:verzoekt|verzoeken|roept|spreekt|draagt|nodigt|vraagt|besluit|dringt|geeft de regering|onderschrijft|bevestigt)\\b");
    private static final Pattern WHY = Pattern.compile(
            "(?iu)^(?:constaterende|overwegende|van mening|van oordeel|gehoord|gelet|gezien|kennisgenomen|erkennende|tevens|vaststellende|appreciërende|herinnerende|indachtig|signalerende|wijzende)\\b");
    private static final Pattern CLOSING = Pattern.compile("(?iu)\\ben gaat over tot de orde van de dag\\b");
    private static final Pattern CALL = Pattern.compile(
            "(?iu)^(?:verzoekt|verzoeken|roept|vraagt|draagt)(?: (?:de|het) (?:regering|kabinet|presidium|minister|staatssecretaris))?(?: (?:tevens|voorts|daarnaast|ook))?(?: op)?(?:,|:)? ?(?:om )?");

    private final List<String> dictum = new ArrayList<>();
    private final List<List<Excerpt>> proof = new ArrayList<>();
    private boolean asking;
    private boolean closed;

    /** Reads on; a clause without a word of its own goes on with what stands before it. */
    void read(Words words) {
        int start = 0;
        var next = CLAUSE.matcher(words.text());
        while (next.find()) {
            read(words, start, next.start());
            start = next.end();
        }
        read(words, start, words.text().length());
    }

    private void read(Words words, int from, int to) {
        var clause = words.text().substring(from, to).strip();
        if (CLOSING.matcher(clause).find()) {
            closed = true;
        } else if (ASKS.matcher(clause).find()) {
            asking = true;
            dictum.add(bare(clause));
            proof.add(words.excerpts(from, to));
        } else if (WHY.matcher(clause).find() || closed) {
            asking = false;
        } else if (asking && !dictum.isEmpty()) {
            dictum.set(dictum.size() - 1, dictum.getLast() + " " + bare(clause));
            proof.add(words.excerpts(from, to));
        }
    }

    boolean isClosed() {
        return closed;
    }

    List<String> dictum() {
        return dictum;
    }

    /** Where the words stand that ask. */
    List<List<Excerpt>> proof() {
        return proof;
    }

    /** What is asked, without the words that ask. */
    String request() {
        return dictum.stream()
                .map(clause -> CALL.matcher(clause).replaceFirst(""))
                .filter(clause -> !clause.isBlank())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String bare(String clause) {
        int end = clause.length();
        while (end > 0 && ".;, ".indexOf(clause.charAt(end - 1)) >= 0) {
            end--;
        }
        return clause.substring(0, end);
    }
}
