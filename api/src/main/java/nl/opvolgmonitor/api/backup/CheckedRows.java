package nl.opvolgmonitor.api.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.opvolgmonitor.domain.backup.CopiedTable;

/** The rows of a table, of which the end is only reached when they are what the manifest says. */
final class CheckedRows extends FilterInputStream {

    private final CopiedTable expected;
    private final Tally tally = new Tally();
    private boolean ended;

    CheckedRows(InputStream rows, CopiedTable expected) {
        super(rows);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = in.read(buffer, offset, length);
        if (count > 0) {
            tally.add(buffer, offset, count);
        } else if (count < 0 && !ended) {
            ended = true;
            mustBeAsExpected();
        }
        return count;
    }

    private void mustBeAsExpected() throws IOException {
        var same = tally.bytes() == expected.bytes()
                && tally.rows() == expected.rows()
                && tally.sha256InHex().equals(expected.sha256());
        if (!same) {
            throw new IOException("de rijen van %s zijn niet wat de kopie erover zegt".formatted(expected.name()));
        }
    }
}
