package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpStatus;

/** The HTML that a reader gets instead of what was asked for. */
public interface ErrorPage {

    /** A whole document for who asked for that path; the sentence is Dutch, ours, and free of markup. */
    String html(HttpStatus status, String sentence, String path);
}
