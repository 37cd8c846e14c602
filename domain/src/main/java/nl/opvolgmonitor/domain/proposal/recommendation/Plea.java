package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Lexicon;

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

    /** Of a sentence of the Rapporteur. */
    static Optional<Plea> of(String sentence) {
        if (sentence.endsWith("?") || OWN_TASK.matcher(sentence).find()) {
            return Optional.empty();
        }
        return CUES.stream().flatMap(cue -> cue.in(sentence).stream()).findFirst();
    }
}
