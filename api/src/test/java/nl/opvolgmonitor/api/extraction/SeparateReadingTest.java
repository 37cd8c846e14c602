package nl.opvolgmonitor.api.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import nl.opvolgmonitor.domain.source.ExtractedText;
import nl.opvolgmonitor.domain.source.FileContent;
import nl.opvolgmonitor.domain.source.FileType;
import nl.opvolgmonitor.domain.source.FileUnreadable;
import nl.opvolgmonitor.domain.source.MediaTypeRefused;
import org.junit.jupiter.api.Test;

class SeparateReadingTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    /** A reader that never answers. */
    static final class Endless {

        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }

    /** A reader that takes all the memory it can get. */
    static final class Greedy {

        public static void main(String[] arguments) {
            var hoard = new byte[][] {};
            while (!Thread.interrupted()) {
                hoard = Arrays.copyOf(hoard, hoard.length + 1);
                hoard[hoard.length - 1] = new byte[1 << 24];
            }
        }
    }

    /** A reader that is asked what it knows of its surroundings. */
    static final class Curious {

        public static void main(String[] arguments) throws IOException {
            var known = new MediaTypeRefused(System.getenv().keySet().toString());
            Report.write(known, new DataOutputStream(System.out));
        }
    }

    @Test
    void reportsWhatWasRead() throws IOException {
        var reading = new SeparateReading();

        assertThat(reading.of(content(SampleFiles.pdf("Geachte voorzitter", SampleFiles.QUOTE))))
                .isEqualTo(new ExtractedText(FileType.PDF, "Geachte voorzitter\n\f" + SampleFiles.QUOTE + "\n"));
        assertThat(reading.of(content(new byte[] {0, 1, 2})))
                .isEqualTo(new MediaTypeRefused("application/octet-stream"));
        assertThat(reading.of(content(SampleFiles.lockedPdf()))).isEqualTo(FileUnreadable.locked());
    }

    @Test
    void endsAReaderThatTakesTooLong() throws IOException {
        var reading = new SeparateReading(Duration.ofSeconds(2), Endless.class);

        assertThat(reading.of(content(new byte[FileContent.LIMIT]))).isEqualTo(FileUnreadable.tooDemanding());
    }

    @Test
    void survivesAReaderThatRunsOutOfMemory() throws IOException {
        var reading = new SeparateReading(LONG, Greedy.class);

        assertThat(reading.of(content(new byte[1]))).isEqualTo(FileUnreadable.tooDemanding());
    }

    @Test
    void tellsTheReaderNothingOfItsSurroundings() throws IOException {
        var known = new SeparateReading(LONG, Curious.class).of(content(new byte[1]));

        assertThat(((MediaTypeRefused) known).mediaType()).doesNotContain("PATH", "HOME", "PASSWORD");
    }

    private static FileContent content(byte[] bytes) throws IOException {
        return FileContent.from(new ByteArrayInputStream(bytes));
    }
}
