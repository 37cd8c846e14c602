package nl.opvolgmonitor.api.rest;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Options;

/** Tells which methods there are. */
@Controller(RestAddress.BASE)
final class RestOptions {

    static final String METHODS = "GET, HEAD, OPTIONS";

    @Options("/{+path}")
    HttpResponse<byte[]> options(String path) {
        return HttpResponse.<byte[]>noContent().header(HttpHeaders.ALLOW, METHODS);
    }
}
