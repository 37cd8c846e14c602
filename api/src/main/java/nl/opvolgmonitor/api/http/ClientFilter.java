package nl.opvolgmonitor.api.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Notes of each request where it came from, before anything is done with it: behind a proxy all of them come from the same neighbour. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ClientFilter implements Ordered {

    static final String CLIENT = "opvolgmonitor.client";

    private final ClientAddresses addresses;

    ClientFilter(ClientAddresses addresses) {
        this.addresses = addresses;
    }

    @RequestFilter
    void note(HttpRequest<?> request) {
        request.setAttribute(CLIENT, addresses.client(request));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
