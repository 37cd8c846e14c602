package nl.opvolgmonitor.api.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.source.ExtractedText;
import nl.opvolgmonitor.domain.source.Extraction;
import nl.opvolgmonitor.domain.source.FileRefusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files cut short or with bytes changed: each is read or refused, none does anything else. The seed makes it the same every time. */
class HostileFilesTest {

    private static final int ROUNDS = 300;

    @TestFactory
    Stream<DynamicTest> areReadOrRefused() {
        var samples = Map.of(
                "pdf", SampleFiles.pdf("Geachte voorzitter,\n" + SampleFiles.QUOTE, "Slot"),
                "locked pdf", SampleFiles.lockedPdf(),
                "docx", SampleFiles.docx("<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(SampleFiles.QUOTE)),
                "odt", SampleFiles.odt("<text:p>%s<text:s text:c=\"3\"/></text:p>".formatted(SampleFiles.QUOTE)),
                "html",
                        SampleFiles.utf8(
                                "<!doctype html><html><body><p>%s</p></body></html>".formatted(SampleFiles.QUOTE)));
        return samples.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> harm(sample.getValue())));
    }

    private static void harm(byte[] sample) {
        var random = new Random(20_261_121);
        for (int round = 0; round < ROUNDS; round++) {
            mustAnswer(Arrays.copyOf(sample, random.nextInt(sample.length)));
            mustAnswer(mutated(sample, random));
        }
    }

    private static byte[] mutated(byte[] sample, Random random) {
        var mutated = sample.clone();
        for (int change = random.nextInt(1, 20); change > 0; change--) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
        }
        return mutated;
    }

    private static void mustAnswer(byte[] bytes) {
        Extraction answer = FileReading.of(bytes);
        if (answer instanceof ExtractedText read) {
            assertThat(read.text()).doesNotContain("\0");
        } else {
            assertThat(((FileRefusal) answer).message()).isNotBlank();
        }
    }
}
