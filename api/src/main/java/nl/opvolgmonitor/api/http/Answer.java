package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent. */
final class Answer {

    private final HttpStatus status;
    private final byte[] body;
    private final boolean whole;
    private final @Nullable EntityTag tag;

    /** @param whole whether nothing went wrong, so that who asks the same may get the same */
    Answer(HttpStatus status, byte[] body, boolean whole) {
        this(status, body, whole, null);
    }

    private Answer(HttpStatus status, byte[] body, boolean whole, @Nullable EntityTag tag) {
        this.status = status;
        this.body = body;
        this.whole = whole;
        this.tag = tag;
    }

    /** The same, to be given again. */
    Answer tagged() {
        return new Answer(status, body, whole, EntityTag.of(body));
    }

    HttpStatus status() {
        return status;
    }

    /** Nobody writes in it. */
    byte[] body() {
        return body;
    }

    boolean isWhole() {
        return whole;
    }

    /** Null when it is for one reader only. */
    @Nullable
    EntityTag tag() {
        return tag;
    }
}
