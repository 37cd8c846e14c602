package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpRequest;

/** Tells who asks. */
public interface Askers {

    Asker of(HttpRequest<?> request);
}
