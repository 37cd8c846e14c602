package nl.opvolgmonitor.api.http;

import java.io.ByteArrayOutputStream;

/** Bytes in memory, up to a number of them. */
final class BoundedBytes extends ByteArrayOutputStream {

    private final int most;

    BoundedBytes(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int single) {
        mustFit(1);
        super.write(single);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        mustFit(length);
        super.write(bytes, from, length);
    }

    private void mustFit(int more) {
        if (more > most - count) {
            throw new Full();
        }
    }

    /** No more fits. */
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;

        Full() {
            super("Full", null, false, false);
        }
    }
}
