package nl.opvolgmonitor.domain.citation;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that grows with the square of these texts would take minutes; the limit only keeps such a fault from hanging. */
class HostileInputTest {

    private static final int LENGTH = 200_000;
    private static final Duration HANG = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {
        "1", "A", " ", "\n", "(", "-", ",", "nr", "nr1", "nr. ", "nrs. 1, ", "en ", "1 en ", "1a", "1, ", "1-",
        "Kamerstuk", "Kamerstuk ", "Kamerstuk (", "Kamerstukken II ", "Kamerstuk 28 638, ", "Kamerstuk 28638-",
        "28638, ", "28638 en ", "28 638 ", "28 638\n", "28 638 A\n", "TK 28638, ", "TK 28638 en ", "Tweede Kamer ",
        "Bijlage bij ", "bijlage 1 ", "Handelingen II 2019/21, ", "Handelingen ", "2019/20 ", "2019-", "Aanhangsel ",
        "kst-", "kst-28638-", "kst-28638-1-", "h-tk-20192020-1-", "h-", "-n1", "http://", "1http://", "https://kst-1",
        "BWBR0034176, ", "BWBR0034176&artikel=1", "ECLI:NL:A:2000:A", "T0288", "2022D5474", "onder nr. 1 toegevoegd aan ",
        "(35925 VII / ", "Nr. 5 X\n28 638\n", "nds-tk-2022D", "Stb. 2013, ", "XXXX", "C", "9 juni 2020 ", "\u00ad", "\u00a0",
        "Kamerstuk 28 638, nrs. 1-50, "
    })
    void isReadWithinReason(String repeated) {
        var text = repeated.repeat(LENGTH / repeated.length());

        assertTimeoutPreemptively(HANG, () -> CitationReader.read(text));
        assertTimeoutPreemptively(HANG, () -> CitationReader.read("Kamerstuk 28 638, nrs. " + text));
        assertTimeoutPreemptively(HANG, () -> CitationReader.read("TK 28638" + text));
    }
}
