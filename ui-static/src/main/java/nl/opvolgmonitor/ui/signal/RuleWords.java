package nl.opvolgmonitor.ui.signal;

import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;

/** What a rule is called and says, in the language of the page; in Dutch it is what the register says itself. */
public record RuleWords(Language language) {

    private static final String RULES = "signal.rule.";

    /** Of a rule by its id, as R5. */
    public String name(String id) {
        return Messages.in(language).text(RULES + id + ".name");
    }

    public String text(String id) {
        return Messages.in(language).text(RULES + id + ".text");
    }
}
