package nl.opvolgmonitor.api.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Writes on, and keeps the tally. Closing it leaves open what it writes to. */
final class TalliedOutput extends FilterOutputStream {

    private final Tally tally = new Tally();
    private final LongConsumer listener;

    /** @param listener hears how many bytes were written until now */
    TalliedOutput(OutputStream to, LongConsumer listener) {
        super(to);
        this.listener = listener;
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
        tally.add(buffer, offset, length);
        listener.accept(tally.bytes());
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
