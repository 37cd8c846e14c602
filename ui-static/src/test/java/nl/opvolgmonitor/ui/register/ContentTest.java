package nl.opvolgmonitor.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.ui.register.Content.InRole;
import nl.opvolgmonitor.ui.register.Content.Mention;
import nl.opvolgmonitor.ui.register.Content.Nested;
import nl.opvolgmonitor.ui.register.Content.Plain;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void findsTheWordOfAnEnumByTheNameOfItsField() {
        assertThat(Content.of("organisationType", "MINISTRY")).containsExactly(new Plain("Ministerie"));
    }

    @Test
    void writesDaysNumbersAndTruthsInDutch() {
        assertThat(Content.of("seenOn", "2021-01-11")).containsExactly(new Plain("11 januari 2021"));
        assertThat(Content.of("slips", 2)).containsExactly(new Plain("2"));
        assertThat(Content.of("stub", true)).containsExactly(new Plain("ja"));
    }

    @Test
    void leavesOutWhatHoldsNothing() {
        assertThat(Content.of("stub", false)).isEmpty();
        assertThat(Content.of("url", null)).isEmpty();
        assertThat(Content.of("aliases", List.of())).isEmpty();
    }

    @Test
    void mentionsOtherRecordsByName() {
        var organisation = Map.of("kind", "Organisation", "id", "wodc", "name", "WODC");

        assertThat(Content.of("partOf", organisation))
                .singleElement()
                .isInstanceOfSatisfying(
                        Mention.class, mention -> assertThat(mention.name()).isEqualTo("WODC"));
        assertThat(Content.of(
                        "parties", List.of(Map.of("role", "EXECUTOR", "name", "het WODC", "record", organisation))))
                .singleElement()
                .isInstanceOfSatisfying(
                        InRole.class,
                        inRole -> assertThat(inRole.party().label()).isEqualTo("WODC"));
    }

    @Test
    void nestsTheFieldsOfAFactWithinAFact() {
        assertThat(Content.of("check", Map.of("matching", 3)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Nested.class, nested -> assertThat(nested.fields()).hasSize(1));
    }
}
