package nl.opvolgmonitor.api.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Keeps search engines from taking a copy to practise on for the register. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "opvolgmonitor.rehearsal.on", value = "true")
final class RehearsalHeaders implements Ordered {

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        response.getHeaders().set("X-Robots-Tag", "noindex, nofollow");
    }

    /** First on the way in is last on the way out: also of what others refuse. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
