package nl.opvolgmonitor.domain.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "griffier@tweedekamer.example",
                "a.b+opvolging@sub.domein.example",
                "o'neill@xn--bcher-kva.example",
                "x@1.example"
            })
    void readsAnAddress(String text) {
        assertThat(MailAddress.read("  " + text + " ")).map(MailAddress::value).contains(text);
    }

    @Test
    void leavesTheFirstPartAsItIsAndWritesTheDomainSmall() {
        assertThat(MailAddress.read("Jan.Jansen@Voorbeeld.EXAMPLE"))
                .map(MailAddress::value)
                .contains("Jan.Jansen@voorbeeld.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "jan",
                "jan@",
                "@voorbeeld.example",
                "jan@voorbeeld",
                "jan@@voorbeeld.example",
                "jan@voorbeeld..example",
                "jan@-voorbeeld.example",
                ".jan@voorbeeld.example",
                "jan.@voorbeeld.example",
                "jan jansen@voorbeeld.example",
                "jan@voorbeeld.example\r\nBcc: piet@voorbeeld.example",
                "jan\n@voorbeeld.example",
                "jan@voorbeeld.example,piet@voorbeeld.example",
                "<jan@voorbeeld.example>",
                "\"jan\"@voorbeeld.example",
                "jan@[127.0.0.1]",
                "jän@voorbeeld.example"
            })
    void refusesWhatIsNone(String text) {
        assertThat(MailAddress.read(text)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(MailAddress.read("a".repeat(65) + "@voorbeeld.example")).isEmpty();
        assertThat(MailAddress.read("a@" + "b.".repeat(130) + "example")).isEmpty();
        assertThat(MailAddress.read("a".repeat(20_000))).isEmpty();
    }

    @Test
    void showsNothingOfItself() {
        assertThat(MailAddress.read("jan@voorbeeld.example").orElseThrow()).hasToString("MailAddress");
    }
}
