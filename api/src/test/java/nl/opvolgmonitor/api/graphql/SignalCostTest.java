package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What signals cost the database: statements that do not grow with what is asked. */
class SignalCostTest {

    private static final int KINDS = 25;
    private static final int SETTINGS_AND_MUTINGS = 2;

    @Test
    void readsTheWholeRegisterInOneStatementForEachKind() {
        var statements = Served.statements(
                "{ signals(first: 100) { totalCount byRule { count } edges { node { id since } } } }");

        assertThat(statements).hasSize(KINDS + SETTINGS_AND_MUTINGS);
    }

    @Test
    void readsAsMuchForAllRecommendationsAsForAFew() {
        var few = Served.statements("{ recommendations(first: 3) { edges { node { signals { id } } } } }");
        var all = Served.statements("{ recommendations(first: 100) { edges { node { signals { id } } } } }");

        assertThat(all.size()).isLessThanOrEqualTo(KINDS + SETTINGS_AND_MUTINGS + 10);
        assertThat(few).hasSizeLessThanOrEqualTo(all.size());
    }
}
