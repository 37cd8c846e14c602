package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Phrase;

/** Words with which the Rapporteur asks: a line of {@code pleas.txt}. */
record Cue(String name, Phrase phrase, boolean whole) {

    private static final Pattern PAST = Pattern.compile("(?iu)\\b(?:adviseerde|pleitte|riep|beval|deed)\\b");

    static Cue of(List<String> line) {
        return new Cue(line.getFirst(), new Phrase(line.get(1)), line.size() > 2);
    }

    Optional<Plea> in(String sentence) {
        var found = phrase.matcher(sentence);
        if (!found.find()) {
            return Optional.empty();
        }
        var behind = sentence.substring(found.end());
        boolean part = !whole && behind.length() > 12;
        return Optional.of(new Plea(
                rule(),
                sureness(),
                bare(part ? alone(behind) : sentence),
                strength(),
                PAST.matcher(found.group()).find()));
    }

    private Optional<String> strength() {
        return switch (name) {
            case "HOPE" -> Optional.of("HOOPT");
            case "RECONSIDER" -> Optional.of("VERDIENT_HEROVERWEGING");
            default -> Optional.empty();
        };
    }

    private Rule rule() {
        return switch (name) {
            case "ADVICE", "RECONSIDER" -> RecommendationRules.ADVISED;
            case "PLEA" -> RecommendationRules.PLEA;
            case "HOPE" -> RecommendationRules.HOPE;
            default -> RecommendationRules.NEED;
        };
    }

    private Sureness sureness() {
        return switch (name) {
            case "ADVICE", "PLEA", "RECONSIDER" -> Sureness.MEDIUM;
            default -> Sureness.LOW;
        };
    }

    /** Without what the Rapporteur did beside it. */
    private static String alone(String words) {
        int also = words.indexOf(" en deed ");
        return also > 0 ? words.substring(0, also) : words;
    }

    private static String bare(String words) {
        int end = words.length();
        while (end > 0 && ".;: ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
