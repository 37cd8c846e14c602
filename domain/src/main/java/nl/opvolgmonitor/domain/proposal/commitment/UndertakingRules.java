package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Optional;

/** The rules in their order: the first that holds for a sentence decides. */
final class UndertakingRules {

    private static final List<UndertakingRule> LETTER = read("undertakings.txt");
    private static final List<UndertakingRule> DEBATE = read("pledges.txt");

    private UndertakingRules() {}

    /** The rule by which a sentence of a letter is an undertaking, if it is one. */
    static Optional<UndertakingRule> inLetter(SentenceView sentence) {
        return deciding(LETTER, sentence).filter(rule -> rule.form() != null);
    }

    /** The rule by which spoken words are a pledge, if they are. */
    static Optional<UndertakingRule> inDebate(SentenceView sentence) {
        return deciding(DEBATE, sentence).filter(rule -> rule.form() != null);
    }

    /** The first rule of a letter that holds, whatever it says. */
    static Optional<UndertakingRule> decidingInLetter(SentenceView sentence) {
        return deciding(LETTER, sentence);
    }

    static List<UndertakingRule> ofLetters() {
        return LETTER;
    }

    static List<UndertakingRule> ofDebates() {
        return DEBATE;
    }

    private static Optional<UndertakingRule> deciding(List<UndertakingRule> rules, SentenceView sentence) {
        return rules.stream().filter(rule -> rule.holdsFor(sentence)).findFirst();
    }

    private static List<UndertakingRule> read(String name) {
        return DataLines.of(name).stream().map(UndertakingRule::of).toList();
    }
}
