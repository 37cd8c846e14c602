package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPathTest {

    @Test
    void readsTheWholeList() {
        assertThat(ListPath.read("")).contains(new ListPath(Map.of(), 1));
        assertThat(ListPath.read("blad/2/")).contains(new ListPath(Map.of(), 2));
    }

    @Test
    void readsOneConditionAndAPage() {
        assertThat(ListPath.read("stand/open/")).contains(new ListPath(Map.of("stand", List.of("open")), 1));
        assertThat(ListPath.read("rapport/rapport-2017/deel-1/blad/12/"))
                .contains(new ListPath(Map.of("rapport", List.of("rapport-2017/deel-1")), 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jaarverslag-2020/1", "kst-31015-221/a1", "blad", "blad/0/", "stand", "onbekend/x/"})
    void leavesKeysAlone(String key) {
        assertThat(ListPath.read(key)).isEmpty();
    }
}
