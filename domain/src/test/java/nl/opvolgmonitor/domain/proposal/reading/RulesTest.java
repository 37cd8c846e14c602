package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.proposal.Rule;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final List<String> TEXTS = List.of(
            "kst-31015-221", "brief-schippers", "jaarplan-2024", "jaarverslag-2020", "spreektekst", "motie-28638-167");

    @Test
    void explainsEveryRuleThatIsUsed() {
        var ids = new ReadLetter().rules().stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(TEXTS)
                .flatExtracting(text -> Reading.ofFile(text).proposals())
                .extracting(proposal -> proposal.rule())
                .isSubsetOf(ids);
    }

    @Test
    void givesEachRuleAnIdOfItsOwn() {
        assertThat(new ReadLetter().rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }
}
