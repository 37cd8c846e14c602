package nl.opvolgmonitor.persistence.source;

import java.io.InputStream;
import org.jdbi.v3.core.Jdbi;

/**
 * The bytes of a file, fetched piece by piece through one door. Whoever reads slowly holds no connection and little memory, and
 * sees no more of a file from the moment that it stops being visible.
 */
final class FileBytes extends InputStream {

    private static final int PIECE = 256 * 1024;
    private static final String SELECT =
            "SELECT substring(bytes FROM :from FOR :length) FROM file_content WHERE sha256 = :sha256";

    private final Jdbi door;
    private final String sha256;
    private byte[] piece = new byte[0];
    private int place;
    private int fetched;

    FileBytes(Jdbi door, String sha256) {
        this.door = door;
        this.sha256 = sha256;
    }

    @Override
    public int read() {
        return ready() ? piece[place++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        var number = Math.min(length, piece.length - place);
        System.arraycopy(piece, place, target, offset, number);
        place += number;
        return number;
    }

    @Override
    public int available() {
        return piece.length - place;
    }

    private boolean ready() {
        if (place == piece.length) {
            piece = next();
            place = 0;
            fetched += piece.length;
        }
        return place < piece.length;
    }

    private byte[] next() {
        return door.withHandle(handle -> handle.createQuery(SELECT)
                .bind("from", fetched + 1)
                .bind("length", PIECE)
                .bind("sha256", sha256)
                .mapTo(byte[].class)
                .findOne()
                .orElse(new byte[0]));
    }
}
