package nl.opvolgmonitor.api.account;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Set;
import nl.opvolgmonitor.api.http.Refusals;
import org.jspecify.annotations.Nullable;

/** Refuses under {@code /werk} what another site can make the browser of someone signed in send. */
@ServerFilter({"/werk", "/werk/**"})
final class ForgeryFilter implements Ordered {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final OwnOrigin origin;
    private final Refusals refusals;

    ForgeryFilter(OwnOrigin origin, Refusals refusals) {
        this.origin = origin;
        this.refusals = refusals;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (READING.contains(request.getMethod())) {
            return null;
        }
        return new Provenance(request, origin.of(request))
                .objection()
                .map(objection -> refusals.answer(request, objection.status(), objection.code(), objection.sentence()))
                .orElse(null);
    }

    /** Before anything asks the database who this is. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
