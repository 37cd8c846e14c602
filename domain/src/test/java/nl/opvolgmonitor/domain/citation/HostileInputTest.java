package nl.opvolgmonitor.domain.citation;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that grows with the square of these texts would take minutes: the limit keeps such a fault from hanging. */
class HostileInputTest {

    private static final int LENGTH = 200_000;
    private static final Duration HANG = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                " ",
                "\n",
                "-",
                "nr",
                "nr1",
                "nr. ",
                "nrs. 1, ",
                "1 en ",
                "1a",
                "Kamerstuk ",
                "Kamerstuk (",
                "Kamerstuk 28 638, ",
                "Kamerstuk 28638-",
                "28638, ",
                "28638 en ",
                "28 638\n",
                "28 638 A\n",
                "TK 28638, ",
                "Tweede Kamer ",
                "Bijlage bij ",
                "Handelingen II 2019/21, ",
                "2019/20 ",
                "Aanhangsel ",
                "kst-28638-",
                "kst-28638-1-",
                "h-tk-20192020-1-",
                "-n1",
                "http://",
                "https://kst-1",
                "BWBR0034176&artikel=1",
                "ECLI:NL:A:2000:A",
                "2022D5474",
                "onder nr. 1 toegevoegd aan ",
                "(35925 VII / ",
                "Nr. 5 X\n28 638\n",
                "Stb. 2013, ",
                "XXXX",
                "\u00ad",
                "Kamerstuk 28 638, nrs. 1-50, "
            })
    void isReadWithinReason(String repeated) {
        var third = repeated.repeat(LENGTH / 3 / repeated.length());
        var text = third + "\nKamerstuk 28 638, nrs. " + third + "\nTK 28638" + third;

        assertTimeoutPreemptively(HANG, () -> CitationReader.read(text));
    }
}
