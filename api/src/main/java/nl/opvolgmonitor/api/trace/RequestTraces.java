package nl.opvolgmonitor.api.trace;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import nl.opvolgmonitor.api.http.ClientAddresses;

/**
 * A span for each request: its method, the form of its address and how it ended, by the names of the conventions of OpenTelemetry. Not
 * the address itself, nor who asked: those may tell what somebody searched. A trace that the asker names is gone on with only when a
 * proxy that is trusted passed it on.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(bean = OpenTelemetry.class)
final class RequestTraces implements Ordered {

    private static final String SPAN = "opvolgmonitor.span";

    private static final int SERVER_ERROR = 500;

    private final Tracer tracer;
    private final TextMapPropagator named;
    private final ClientAddresses addresses;

    RequestTraces(OpenTelemetry traces, ClientAddresses addresses) {
        tracer = traces.getTracer("opvolgmonitor");
        named = traces.getPropagators().getTextMapPropagator();
        this.addresses = addresses;
    }

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        var parent = parent(request);
        var span = tracer.spanBuilder(request.getMethodName())
                .setParent(parent)
                .setSpanKind(SpanKind.SERVER)
                .setAttribute("http.request.method", request.getMethodName())
                .startSpan();
        request.setAttribute(SPAN, span);
        context.add(new CurrentTrace(parent.with(span)));
    }

    private Context parent(HttpRequest<?> request) {
        return addresses.isByProxy(request)
                ? named.extract(Context.root(), request.getHeaders(), new HeaderGetter())
                : Context.root();
    }

    @ResponseFilter
    void end(HttpRequest<?> request, HttpResponse<?> response) {
        request.getAttribute(SPAN, Span.class).ifPresent(span -> end(span, request, response.code()));
    }

    private static void end(Span span, HttpRequest<?> request, int code) {
        BasicHttpAttributes.getUriTemplate(request).ifPresent(form -> {
            span.updateName(request.getMethodName() + " " + form);
            span.setAttribute("http.route", form);
        });
        span.setAttribute("http.response.status_code", code);
        if (code >= SERVER_ERROR) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
