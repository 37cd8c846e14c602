package nl.opvolgmonitor.api.source;

import io.micronaut.http.HttpStatus;

/** An upload that is no upload: nobody who may, or not asked as it should be. The sentence is Dutch. */
final class UploadRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String sentence;

    UploadRefused(HttpStatus status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.sentence = sentence;
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return sentence;
    }
}
