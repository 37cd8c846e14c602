package nl.opvolgmonitor.api.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What goes in comes out, or it fails: never half a file that looks whole. */
class PipeTest {

    @Test
    void givesEveryByteInOrder() throws IOException {
        var bytes = new byte[1_000_003];
        new Random(4).nextBytes(bytes);

        try (var pipe = Pipe.from(out -> {
            out.write(bytes, 0, 70_000);
            out.write(bytes[70_000]);
            out.write(bytes, 70_001, bytes.length - 70_001);
        })) {
            assertThat(pipe.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void endsAtOnceWhenNothingIsWritten() throws IOException {
        try (var pipe = Pipe.from(out -> {})) {
            assertThat(pipe.read()).isEqualTo(-1);
            assertThat(pipe.read()).isEqualTo(-1);
        }
    }

    @Test
    void failsWhereTheWriterFailed() throws IOException {
        try (var pipe = Pipe.from(out -> {
            out.write(new byte[] {1, 2});
            out.close();
            throw new IOException("halverwege");
        })) {
            assertThatThrownBy(pipe::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasRootCauseMessage("halverwege");
        }
    }

    @Test
    void stopsTheWriterWhenTheReaderGoesAway() throws IOException, InterruptedException {
        var stopped = new CountDownLatch(1);
        try (var pipe = Pipe.from(out -> {
            try {
                while (true) {
                    out.write(new byte[100_000]);
                }
            } catch (IOException nobodyReads) {
                stopped.countDown();
                throw nobodyReads;
            }
        })) {
            assertThat(pipe.read()).isZero();
        }

        assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
    }
}
