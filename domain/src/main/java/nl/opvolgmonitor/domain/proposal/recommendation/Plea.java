package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Lexicon;
import nl.opvolgmonitor.domain.proposal.text.Phrase;

/**
 * What the Rapporteur asks without a number.
 *
 * @param strength the word that asks, as far as it says how strongly
 */
record Plea(Rule rule, Sureness sureness, String text, Optional<String> strength, boolean past) {

    private static final List<Cue> CUES =
            Lexicon.read(Plea.class, "pleas.txt").stream().map(Cue::of).toList();
    private static final Pattern OWN_TASK = Pattern.compile(
            "(?iu)\\b(?:wettelijke taak|het instituut|het bureau|zal (?:ik|de nationaal rapporteur)|wil de nationaal rapporteur|zij kunnen|wij moeten|we moeten|moeten we|moeten wij|moet ik)\\b");
    private static final Pattern PAST = Pattern.compile("(?iu)\\b(?:adviseerde|pleitte|riep|beval|deed)\\b");

    /** Of a sentence of the Rapporteur. */
    static Optional<Plea> of(String sentence) {
        if (sentence.endsWith("?") || OWN_TASK.matcher(sentence).find()) {
            return Optional.empty();
        }
        return CUES.stream().flatMap(cue -> cue.in(sentence).stream()).findFirst();
    }

    private record Cue(String name, Phrase phrase, boolean whole) {

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
}
