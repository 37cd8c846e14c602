package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What these pages ask, anyone may ask. The pages of one record and the sheets of a debate ask more fields than one request of a stranger may have,
 * and are read in-process, without that limit.
 */
class CostOfPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changes",
                "choices",
                "commitments",
                "deadlines",
                "documents",
                "figures",
                "ministries",
                "reports",
                "themes",
                "home",
                "motions",
                "named",
                "place",
                "progress",
                "progress-group",
                "recommendations",
                "search"
            })
    void staysWithinThatForStrangers(String name) {
        var answer = RunningRegister.get()
                .post(Map.of(
                        "query",
                        PublicDocument.text(name),
                        "variables",
                        Map.of(
                                "id",
                                "kst-31015-221",
                                "citation",
                                "kst-31015-221",
                                "text",
                                "zorg",
                                "since",
                                "2020-01-01T00:00:00Z",
                                "from",
                                "2026-01-01",
                                "until",
                                "2026-04-01")));

        assertThat(answer.at("/errors").toString()).doesNotContain("LIMIT_EXCEEDED");
        assertThat(answer.at("/extensions/cost/requested").asInt()).as(name).isBetween(1, 2_000);
    }
}
