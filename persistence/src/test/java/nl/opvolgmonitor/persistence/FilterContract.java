package nl.opvolgmonitor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Registered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every filtered list keeps to, shown by one record and, for each condition, a value it meets and one it does not. */
@ExtendWith(RegisterExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
public abstract class FilterContract<T extends Registered, F> {

    protected final TestRegister register;
    private final Class<T> type;
    private final Class<F> filter;
    private T record;

    protected FilterContract(TestRegister register, Class<T> type, Class<F> filter) {
        this.register = register;
        this.type = type;
        this.filter = filter;
    }

    /** Publishes the record that the conditions are about, and whatever they look at. */
    protected abstract T published();

    /** The condition, a value that the record meets, a value that it does not meet. */
    protected abstract Stream<Arguments> conditions();

    /** Whether a test of its own shows the condition, because no record can meet it together with all others. */
    protected boolean isShownApart(String component) {
        return false;
    }

    @BeforeAll
    void publishesTheRecord() {
        record = published();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void listsWhatMeetsACondition(String component, Object met, Object unmet) {
        assertThat(list().where(component, met)).contains(record);
        assertThat(list().where(component, unmet)).doesNotContain(record);
    }

    @Test
    void listsEverythingWithoutConditions() {
        assertThat(list().all()).contains(record);
    }

    @Test
    void listsWhatMeetsAllConditionsTogether() {
        var all = new LinkedHashMap<String, Object>();
        conditions().map(Arguments::get).forEach(condition -> all.put((String) condition[0], condition[1]));

        assertThat(list().where(all)).containsExactly(record);
        conditions()
                .map(Arguments::get)
                .forEach(condition -> assertThat(list().where(but(all, (String) condition[0], condition[2])))
                        .doesNotContain(record));
    }

    @Test
    void hasNoOtherConditions() {
        assertThat(conditions().map(condition -> condition.get()[0]))
                .containsAll(Stream.of(filter.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(component -> !isShownApart(component))
                        .toList());
    }

    protected Lister<T, F> list() {
        return register.lister(type, filter);
    }

    private static Map<String, Object> but(Map<String, Object> conditions, String component, Object unmet) {
        var changed = new LinkedHashMap<>(conditions);
        changed.put(component, unmet);
        return changed;
    }
}
