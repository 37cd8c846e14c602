package nl.opvolgmonitor.api.rest;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/**
 * What every answer under {@code /v1} tells besides: the version, and that a page of any other site may read it. It is the same for
 * everyone, so nothing is lost by that; cookies and tokens are not asked for.
 */
@ServerFilter(RestAddress.BASE + "/**")
final class RestHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "API-Version",
            ApiVersion.FULL,
            "Access-Control-Allow-Origin",
            "*",
            "Access-Control-Expose-Headers",
            "API-Version, Deprecation, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Sunset",
            "Cross-Origin-Resource-Policy",
            "cross-origin",
            "Vary",
            "Accept");

    private static final Map<String, String> BEFOREHAND = Map.of(
            "Access-Control-Allow-Methods",
            RestOptions.METHODS,
            "Access-Control-Allow-Headers",
            "Accept, If-None-Match",
            "Access-Control-Max-Age",
            "86400");

    private final Deprecations deprecations;

    RestHeaders(Deprecations deprecations) {
        this.deprecations = deprecations;
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        ALWAYS.forEach(response.getHeaders()::set);
        deprecations.of(request.getPath()).ifPresent(ending -> ending.headers().forEach(response.getHeaders()::set));
        if (request.getMethod() == HttpMethod.OPTIONS) {
            BEFOREHAND.forEach(response.getHeaders()::set);
        }
    }
}
