package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.method.Meanings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatEveryValueMeans(Language language) {
        var texts = Messages.in(language);

        assertThat(values())
                .allSatisfy(
                        value -> assertThat(texts.find(Meanings.text(value))).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsEveryStatusByAnExample(Language language) {
        var texts = Messages.in(language);
        var statuses = values().filter(value -> Labels.dutch().hasSign(value));

        assertThat(statuses)
                .isNotEmpty()
                .allSatisfy(value -> assertThat(texts.find(Meanings.text(value) + ".example"))
                        .isPresent());
    }

    @Test
    void givesEachValueAPlaceOfItsOwn() {
        assertThat(values().map(Meanings::anchor)).doesNotHaveDuplicates();
    }

    private static Stream<Enum<?>> values() {
        return Arrays.stream(Meanings.values()).flatMap(meanings -> meanings.all().stream());
    }
}
