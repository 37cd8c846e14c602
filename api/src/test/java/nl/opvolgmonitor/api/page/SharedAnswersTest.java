package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.graphql.Memo;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever shares what was found before gets the same answers as who does not. */
class SharedAnswersTest {

    private static final Stand NOW = new Stand(PointInTime.now(Clock.systemUTC()), null, null);

    private final PublicQueries fresh = RunningRegister.get().context().getBean(PublicQueries.class);
    private final PublicQueries sharing = fresh.sharing(new Memo()).remembering();

    @ParameterizedTest
    @ValueSource(strings = {"recommendations", "commitments", "motions", "deadlines"})
    void givesTheSamePagesOfAListOneAfterTheOther(String list) {
        var first = page(fresh, list, null);
        var next = cursor(first);

        assertThat(page(sharing, list, null)).isEqualTo(first);
        assertThat(page(sharing, list, null)).isEqualTo(first);
        assertThat(page(sharing, list, next)).isEqualTo(page(fresh, list, next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "choices"})
    void givesTheSameCounts(String document) {
        var counts = fresh.ask(document, Map.of(), NOW, Object.class);

        assertThat(sharing.ask(document, Map.of(), NOW, Object.class)).isEqualTo(counts);
        assertThat(sharing.ask(document, Map.of(), NOW, Object.class)).isEqualTo(counts);
    }

    /** Else the second page of two would have no data beside it. */
    @Test
    void letsTheDataOfAKeptAnswerBeHeardAgain() {
        var heard = new ArrayList<Object>();
        var listening = sharing.heardBy((document, data) -> heard.add(data));
        listening.ask("figures", Map.of(), NOW, Object.class);
        listening.ask("figures", Map.of(), NOW, Object.class);

        assertThat(heard).hasSize(2);
        assertThat(heard.getFirst()).isEqualTo(heard.getLast());
    }

    private static Object page(PublicQueries queries, String list, @Nullable Object after) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("after", after);
        variables.put("filter", Map.of());
        return queries.ask(list, variables, NOW, Object.class);
    }

    private static Object cursor(Object page) {
        return in(in(in(page, "found"), "pageInfo"), "endCursor");
    }

    private static Object in(Object answer, String field) {
        return Objects.requireNonNull(((Map<?, ?>) answer).get(field));
    }
}
