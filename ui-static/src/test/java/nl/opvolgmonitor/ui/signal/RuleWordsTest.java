package nl.opvolgmonitor.ui.signal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.signal.Said;
import nl.opvolgmonitor.domain.signal.SignalRules;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleWordsTest {

    @Test
    void saysInDutchWhatTheRulesSay() {
        var dutch = new RuleWords(Language.DUTCH);

        assertThat(SignalRules.all()).hasSize(22).allSatisfy(rule -> {
            assertThat(dutch.name(rule.id())).isEqualTo(rule.name());
            assertThat(dutch.text(rule.id())).isEqualTo(rule.text());
        });
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEveryFact(Said said) {
        for (var language : Language.values()) {
            assertThat(Messages.in(language).find(FactWords.key(said.name()))).isPresent();
        }
    }
}
