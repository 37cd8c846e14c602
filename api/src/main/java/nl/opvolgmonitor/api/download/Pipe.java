package nl.opvolgmonitor.api.download;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is written on one side is read on the other, a little at a time, by whichever threads. A writer that fails makes the
 * reader fail, so that half a file never looks whole; a reader that goes away makes the writer stop.
 */
final class Pipe extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger(Pipe.class);

    private static final int PIECE = 1 << 15;
    private static final int HELD = 4;
    private static final byte[] END = {};

    /** Writes everything and then closes. */
    @FunctionalInterface
    interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(HELD);
    private volatile @Nullable Exception failure;
    private volatile boolean abandoned;
    private byte[] piece = new byte[0];
    private int next;
    private boolean ended;

    private Pipe() {}

    static InputStream from(Writing writing) {
        var pipe = new Pipe();
        Thread.ofVirtual().name("download").start(() -> pipe.write(writing));
        return pipe;
    }

    /** What went wrong is known before the reader sees the end. */
    private void write(Writing writing) {
        try (var out = new BufferedOutputStream(new Intake(), PIECE)) {
            writing.to(out);
        } catch (RuntimeException bug) {
            LOG.error("Een bestand is afgebroken", bug);
            failure = bug;
        } catch (IOException broken) {
            failure = broken;
        }
        end();
    }

    private void end() {
        try {
            new Intake().put(END);
        } catch (IOException nobodyReads) {
            LOG.debug("Een bestand is niet afgehaald");
        }
    }

    /** Closing it is not the end: a file that fails half-way closes its parts before it tells so. */
    private final class Intake extends OutputStream {

        @Override
        public void write(int single) throws IOException {
            put(new byte[] {(byte) single});
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > 0) {
                put(Arrays.copyOfRange(bytes, offset, offset + length));
            }
        }

        private void put(byte[] bytes) throws IOException {
            try {
                while (!pieces.offer(bytes, 1, TimeUnit.SECONDS)) {
                    if (abandoned) {
                        throw new IOException("Nobody reads this file any more");
                    }
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (next == piece.length && !ended) {
            take();
        }
        if (ended) {
            return -1;
        }
        var count = Math.min(length, piece.length - next);
        System.arraycopy(piece, next, bytes, offset, count);
        next += count;
        return count;
    }

    private void take() throws IOException {
        try {
            piece = pieces.take();
            next = 0;
            ended = piece.length == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        if (ended && failure != null) {
            throw new IOException("The file could not be finished", failure);
        }
    }

    @Override
    public void close() {
        abandoned = true;
    }
}
