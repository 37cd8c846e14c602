package nl.opvolgmonitor.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.ui.register.Span.Style;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void setsTheMarksOfTheSourceAsStyles() {
        assertThat(Span.of("**Aanbeveling 1.** *Verbeter* het<sup>1</sup>."))
                .containsExactly(
                        new Span(Style.STRONG, "Aanbeveling 1.", 2),
                        new Span(Style.PLAIN, " ", 18),
                        new Span(Style.EMPHASIS, "Verbeter", 20),
                        new Span(Style.PLAIN, " het", 29),
                        new Span(Style.NOTE, "1", 38),
                        new Span(Style.PLAIN, ".", 45));
    }

    @Test
    void leavesAloneWhatIsNoMark() {
        assertThat(Span.of("2 * 3 <b>x</b>")).containsExactly(new Span(Style.PLAIN, "2 * 3 <b>x</b>", 0));
    }

    @Test
    void dropsTheMarksThatAQuoteCutsThrough() {
        assertThat(Span.of("half **vet")).extracting(Span::text).containsExactly("half ", "vet");
        assertThat(Span.of("Aanbeveling 1.** *Verbeter (p. 59)*"))
                .extracting(Span::text)
                .containsExactly("Aanbeveling 1.", " ", "Verbeter (p. 59)");
        assertThat(Span.of("het inzicht (p. 59)*")).extracting(Span::text).containsExactly("het inzicht (p. 59)");
    }
}
