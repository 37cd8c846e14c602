package nl.opvolgmonitor.domain.proposal.response;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.text.Folded;
import nl.opvolgmonitor.domain.proposal.text.Lexicon;
import nl.opvolgmonitor.domain.proposal.text.Mended;
import nl.opvolgmonitor.domain.proposal.text.Phrase;
import nl.opvolgmonitor.domain.response.ResponseType;

/**
 * What a sentence says to a recommendation.
 *
 * @param weight the higher, the more it decides; from 60 it speaks of taking over
 */
record Verdict(ResponseType type, int weight) {

    private static final int DECISIVE = 60;
    private static final List<Trigger> TRIGGERS = Lexicon.read(Verdict.class, "verdicts.txt").stream()
            .map(Trigger::of)
            .toList();
    private static final Pattern CABINET = Pattern.compile(
            "(?iu)\\b(?:ik|wij|we|mij|mijn|ons|onze|kabinet|kabinets\\p{L}*|minister|ministers|staatssecretaris|staatssecretarissen|bewindslieden|bewindspersonen|regering|ministerie)\\b");
    private static final Pattern PASSIVE =
            Pattern.compile("(?iu)\\b(?:word(?:t|en)|is|zijn|sluit|sluiten|ligt|valt)\\b");
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)\\baanbevelingen? (?:uit|in|van) (?:dit|dat|het|de|een) (?!rapporteur|nationaal|monitor|slachtoffermonitor|dadermonitor|rapport van de nationaal|rapport\\b)(?:\\p{L}+[ -]?){0,3}?(?:onderzoek|wodc|inspectie|commissie|greta|grec[o]|raad|rekenkamer|onderzoekers|studie|evaluatie)\\b");
    private static final Pattern QUOTING = Pattern.compile(
            "(?iu)^(?:volgens|aldus) (?:de )?(?:nationaal )?rapporteur\\b|^de (?:nationaal )?rapporteur (?:onderschrijft|deelt|ziet|stelt|adviseert|vindt|concludeert|signaleert|geeft|beveelt|doet|merkt|pleit)\\b");

    /** Of a sentence of the cabinet. Empty when it says nothing of the kind, or says what others do. */
    static Optional<Verdict> of(String read) {
        var sentence = Mended.of(read);
        boolean ours =
                CABINET.matcher(sentence).find() || PASSIVE.matcher(sentence).find();
        if (!ours
                || sentence.endsWith("?")
                || OTHERS.matcher(sentence).find()
                || QUOTING.matcher(sentence).find()) {
            return Optional.empty();
        }
        var folded = Folded.of(sentence);
        return TRIGGERS.stream()
                .filter(trigger -> trigger.isIn(folded))
                .findFirst()
                .map(Trigger::verdict);
    }

    boolean isDecisive() {
        return weight >= DECISIVE;
    }

    private record Trigger(Verdict verdict, Phrase phrase, boolean own) {

        static Trigger of(List<String> line) {
            var verdict = new Verdict(ResponseType.valueOf(line.get(0)), Integer.parseInt(line.get(1)));
            return new Trigger(verdict, new Phrase(line.get(2)), line.size() > 3);
        }

        /** {@code own}: only when the cabinet itself is the one who speaks. */
        boolean isIn(Folded sentence) {
            return phrase.isIn(sentence)
                    && (!own || CABINET.matcher(sentence.text()).find());
        }
    }
}
