package nl.opvolgmonitor.api.http;

import graphql.GraphqlErrorException;
import java.io.ByteArrayOutputStream;

/** Bytes in memory, of which there cannot be more than allowed: what does not fit is refused before it is there. */
final class BoundedBytes extends ByteArrayOutputStream {

    private final int most;

    BoundedBytes(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int one) {
        mustFit(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        mustFit(length);
        super.write(bytes, from, length);
    }

    private void mustFit(int more) {
        if (count + more > most) {
            throw GraphqlErrorException.newErrorException()
                    .message("Een antwoord mag %d bytes groot zijn; vraag minder tegelijk".formatted(most))
                    .errorClassification(ErrorCode.LIMIT_EXCEEDED)
                    .build();
        }
    }
}
