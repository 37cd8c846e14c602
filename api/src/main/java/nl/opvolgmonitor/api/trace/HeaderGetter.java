package nl.opvolgmonitor.api.trace;

import io.micronaut.http.HttpHeaders;
import io.opentelemetry.context.propagation.TextMapGetter;
import org.jspecify.annotations.Nullable;

/** Headers of a request as a trace is read from them. */
final class HeaderGetter implements TextMapGetter<HttpHeaders> {

    @Override
    public Iterable<String> keys(HttpHeaders headers) {
        return headers.names();
    }

    @Override
    public @Nullable String get(@Nullable HttpHeaders headers, String name) {
        return headers == null ? null : headers.get(name);
    }
}
