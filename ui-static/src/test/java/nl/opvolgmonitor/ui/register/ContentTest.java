package nl.opvolgmonitor.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.register.Content.InRole;
import nl.opvolgmonitor.ui.register.Content.Mention;
import nl.opvolgmonitor.ui.register.Content.Nested;
import nl.opvolgmonitor.ui.register.Content.Plain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void findsTheWordOfAnEnumByTheNameOfItsField() {
        assertThat(contentOf("organisationType", "MINISTRY")).containsExactly(new Plain("Ministerie", false));
    }

    @Test
    void writesDaysNumbersAndTruthsInDutch() {
        assertThat(contentOf("seenOn", "2021-01-11")).containsExactly(new Plain("11 januari 2021", false));
        assertThat(contentOf("slips", 2)).containsExactly(new Plain("2", true));
        assertThat(contentOf("stub", true)).containsExactly(new Plain("ja", false));
    }

    @Test
    void leavesOutWhatHoldsNothing() {
        assertThat(contentOf("stub", false)).isEmpty();
        assertThat(contentOf("url", null)).isEmpty();
        assertThat(contentOf("aliases", List.of())).isEmpty();
    }

    @Test
    void mentionsOtherRecordsByName() {
        var organisation = Map.of("kind", "Organisation", "id", "wodc", "name", "WODC");

        assertThat(contentOf("partOf", organisation))
                .singleElement()
                .isInstanceOfSatisfying(
                        Mention.class,
                        mention -> assertThat(mention.record().name()).isEqualTo("WODC"));
        assertThat(contentOf(
                        "parties", List.of(Map.of("role", "EXECUTOR", "name", "het WODC", "record", organisation))))
                .singleElement()
                .isInstanceOfSatisfying(
                        InRole.class,
                        inRole -> assertThat(inRole.party().label()).isEqualTo("WODC"));
    }

    @Test
    void nestsTheFieldsOfAFactWithinAFact() {
        assertThat(contentOf("check", Map.of("matching", 3)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Nested.class, nested -> assertThat(nested.fields()).hasSize(1));
    }

    private static List<Content> contentOf(String field, @Nullable Object value) {
        return Content.of(field, value, Language.DUTCH);
    }
}
