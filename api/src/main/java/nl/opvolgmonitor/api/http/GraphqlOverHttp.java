package nl.opvolgmonitor.api.http;

import static java.util.concurrent.CompletableFuture.completedFuture;

import graphql.GraphQL;
import graphql.GraphQLError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One engine over HTTP, by the GraphQL-over-HTTP specification: GET for queries, POST for JSON, two answer forms. */
public final class GraphqlOverHttp {

    private final GuardedGraphQL engine;
    private final Guard guard;
    private final Json json;
    private final RequestReader reader;
    private final Function<HttpRequest<?>, Map<Object, Object>> context;

    /** For an engine that needs nothing but the request itself. */
    public GraphqlOverHttp(GraphQL engine, Guard guard) {
        this(engine, guard, guard.limits().body(), request -> Map.of(), Admission.OF_ALL);
    }

    /** {@code context} tells the engine about who sent the request, of which the body has at most {@code most} bytes. */
    public GraphqlOverHttp(
            GraphQL engine,
            Guard guard,
            int most,
            Function<HttpRequest<?>, Map<Object, Object>> context,
            Admission admission) {
        this.context = context;
        this.engine = new GuardedGraphQL(engine, guard, admission);
        this.guard = guard;
        json = new Json(guard.limits().json(), guard.limits().digits());
        reader = new RequestReader(most, json, admission);
    }

    public HttpResponse<byte[]> get(HttpRequest<?> request) {
        return answer(
                request, allowance -> engine.answer(reader.fromQuery(request).in(context(request, allowance)), false));
    }

    public HttpResponse<byte[]> post(HttpRequest<?> request, @Nullable InputStream body) {
        return answer(request, allowance -> engine.answer(read(request, body).in(context(request, allowance)), true));
    }

    private Map<Object, Object> context(HttpRequest<?> request, Allowance allowance) {
        var all = new HashMap<>(context.apply(request));
        all.put(Allowance.class, allowance);
        return all;
    }

    private GraphqlRequest read(HttpRequest<?> request, @Nullable InputStream body) {
        try {
            var limit = guard.limits().reading();
            return guard.deadline().within(limit, () -> completedFuture(reader.fromBody(request, body)));
        } catch (TimeoutException slow) {
            throw RequestRefused.tooSlow();
        }
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, Function<Allowance, Outcome> work) {
        var accepted = MediaRange.parseAll(request.getHeaders().getAll(HttpHeaders.ACCEPT));
        return AnswerForm.acceptedBy(accepted)
                .map(form -> answer(form, request, work))
                .orElseGet(() ->
                        refused(AnswerForm.JSON, RequestRefused.with(HttpStatus.NOT_ACCEPTABLE, AnswerForm.SENTENCE)));
    }

    private HttpResponse<byte[]> answer(AnswerForm form, HttpRequest<?> request, Function<Allowance, Outcome> work) {
        try {
            return charged(form, guard.allowances().of(request), work);
        } catch (RequestRefused refused) {
            return refused(form, refused);
        } catch (RuntimeException fault) {
            return failed(form, guard.faults().of(fault));
        }
    }

    private HttpResponse<byte[]> charged(AnswerForm form, Allowance allowance, Function<Allowance, Outcome> work) {
        allowance.bucket().take(1);
        var answer = written(form, work.apply(allowance));
        allowance.bucket().headers().forEach(answer::header);
        return answer;
    }

    private MutableHttpResponse<byte[]> failed(AnswerForm form, GraphQLError error) {
        return ErrorCode.UNAVAILABLE.isOf(error)
                ? refused(form, RequestRefused.unavailable(error))
                : written(form, Outcome.refused(List.of(error)));
    }

    private MutableHttpResponse<byte[]> refused(AnswerForm form, RequestRefused refused) {
        var answer = response(form, refused.status(), Outcome.body(List.of(refused.error())));
        refused.headers().forEach(answer::header);
        return switch (refused.status()) {
            case METHOD_NOT_ALLOWED -> answer.header(HttpHeaders.ALLOW, "POST");
            case REQUEST_TIMEOUT, REQUEST_ENTITY_TOO_LARGE -> answer.header(HttpHeaders.CONNECTION, "close");
            default -> answer;
        };
    }

    private MutableHttpResponse<byte[]> written(AnswerForm form, Outcome outcome) {
        return response(form, form.statusOf(outcome), outcome.body());
    }

    private MutableHttpResponse<byte[]> response(AnswerForm form, HttpStatus status, Object body) {
        return HttpResponse.<byte[]>status(status)
                .body(json.bytes(body, guard.limits().answer()))
                .header(HttpHeaders.CONTENT_TYPE, form.contentType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
