package nl.opvolgmonitor.api.imports;

import io.micronaut.http.HttpStatus;

/** A request about an import that is not carried out. The sentence is Dutch. */
final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    ImportRefused(HttpStatus status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
