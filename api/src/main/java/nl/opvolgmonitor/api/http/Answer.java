package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpStatus;

/** An answer as it is sent. */
final class Answer {

    private final HttpStatus status;
    private final byte[] body;
    private final boolean whole;
    private final EntityTag tag;

    /** @param whole whether nothing went wrong, so that who asks the same may get the same */
    Answer(HttpStatus status, byte[] body, boolean whole) {
        this.status = status;
        this.body = body;
        this.whole = whole;
        tag = EntityTag.of(body);
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

    EntityTag tag() {
        return tag;
    }
}
