package nl.opvolgmonitor.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.ui.register.Span.Style;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void setsTheMarksOfTheSourceAsStyles() {
        assertThat(Span.of("**Aanbeveling 1.** *Verbeter* het<sup>1</sup>."))
                .containsExactly(
                        new Span(Style.STRONG, "Aanbeveling 1."),
                        new Span(Style.PLAIN, " "),
                        new Span(Style.EMPHASIS, "Verbeter"),
                        new Span(Style.PLAIN, " het"),
                        new Span(Style.NOTE, "1"),
                        new Span(Style.PLAIN, "."));
    }

    @Test
    void leavesAloneWhatIsNoMark() {
        assertThat(Span.of("2 * 3 <b>x</b>")).containsExactly(new Span(Style.PLAIN, "2 * 3 <b>x</b>"));
        assertThat(Span.of("half **vet")).extracting(Span::text).containsExactly("half **vet");
    }
}
