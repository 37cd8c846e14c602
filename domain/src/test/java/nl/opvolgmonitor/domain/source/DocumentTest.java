package nl.opvolgmonitor.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DocumentTest {

    private static final Draft<Document> DOCUMENT = Samples.bare(Document.class);

    @Test
    void hasATitle() {
        assertThatThrownBy(() -> DOCUMENT.with("title", "\t").record()).isInstanceOf(InvalidContent.class);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NO_TEXT")
    void hasNoTextWhenItIsKnownByCitationOnly(TextQuality quality) {
        var stub = DOCUMENT.with("stub", true);

        assertThatThrownBy(() -> stub.with("textQuality", quality).record()).isInstanceOf(InvalidContent.class);
        assertThat(stub.with("textQuality", TextQuality.NO_TEXT).record().stub())
                .isTrue();
    }

    @Test
    void flagsAnImpossibleCitationWithTheProblem() {
        var impossible = Samples.bare(Citation.class).with("valid", false);

        assertThatThrownBy(impossible::record).hasMessage("Een onjuiste bronverwijzing noemt het probleem");
        assertThatThrownBy(() -> impossible.with("problem", "").record()).isInstanceOf(InvalidContent.class);
        assertThat(impossible.with("problem", "het jaar 2019/21").record().valid())
                .isFalse();
    }

    @Test
    void numbersItsFootnotesFromOne() {
        assertThatThrownBy(() -> Samples.bare(Footnote.class).with("number", 0).record())
                .hasMessage("Voetnoten tellen vanaf 1");
    }
}
