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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
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
        this(engine, guard, request -> Map.of());
    }

    /** {@code context} tells the engine about who sent the request. */
    public GraphqlOverHttp(GraphQL engine, Guard guard, Function<HttpRequest<?>, Map<Object, Object>> context) {
        this.context = context;
        this.engine = new GuardedGraphQL(engine, guard);
        this.guard = guard;
        json = new Json(guard.limits().json(), guard.limits().digits());
        reader = new RequestReader(guard.limits().body(), json);
    }

    public HttpResponse<byte[]> get(HttpRequest<?> request) {
        return answer(request, () -> engine.answer(reader.fromQuery(request).in(context.apply(request)), false));
    }

    public HttpResponse<byte[]> post(HttpRequest<?> request, @Nullable InputStream body) {
        return answer(request, () -> engine.answer(read(request, body).in(context.apply(request)), true));
    }

    private GraphqlRequest read(HttpRequest<?> request, @Nullable InputStream body) {
        try {
            var limit = guard.limits().reading();
            return guard.deadline().within(limit, () -> completedFuture(reader.fromBody(request, body)));
        } catch (TimeoutException slow) {
            throw RequestRefused.tooSlow();
        }
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, Supplier<Outcome> work) {
        var accepted = MediaRange.parseAll(request.getHeaders().getAll(HttpHeaders.ACCEPT));
        return AnswerForm.acceptedBy(accepted)
                .map(form -> answer(form, work))
                .orElseGet(() ->
                        refused(AnswerForm.JSON, RequestRefused.with(HttpStatus.NOT_ACCEPTABLE, AnswerForm.SENTENCE)));
    }

    private HttpResponse<byte[]> answer(AnswerForm form, Supplier<Outcome> work) {
        try {
            return written(form, work.get());
        } catch (RequestRefused refused) {
            return refused(form, refused);
        } catch (RuntimeException fault) {
            return failed(form, guard.faults().of(fault));
        }
    }

    private HttpResponse<byte[]> failed(AnswerForm form, GraphQLError error) {
        return ErrorCode.UNAVAILABLE.isOf(error)
                ? refused(form, RequestRefused.unavailable(error))
                : written(form, Outcome.refused(List.of(error)));
    }

    private HttpResponse<byte[]> refused(AnswerForm form, RequestRefused refused) {
        var answer = response(form, refused.status(), json.bytes(Outcome.body(List.of(refused.error()))));
        refused.headers().forEach(answer::header);
        return switch (refused.status()) {
            case METHOD_NOT_ALLOWED -> answer.header(HttpHeaders.ALLOW, "POST");
            case REQUEST_TIMEOUT, REQUEST_ENTITY_TOO_LARGE -> answer.header(HttpHeaders.CONNECTION, "close");
            default -> answer;
        };
    }

    private HttpResponse<byte[]> written(AnswerForm form, Outcome outcome) {
        return json.bytes(outcome.body(), guard.limits().answer())
                .<HttpResponse<byte[]>>map(bytes -> response(form, form.statusOf(outcome), bytes))
                .orElseGet(() -> tooLarge(form));
    }

    private HttpResponse<byte[]> tooLarge(AnswerForm form) {
        var sentence = "Het antwoord is groter dan %d bytes; vraag minder tegelijk"
                .formatted(guard.limits().answer());
        var refused = Outcome.refused(List.of(ErrorCode.LIMIT_EXCEEDED.error(sentence)));
        return response(form, form.statusOf(refused), json.bytes(refused.body()));
    }

    private MutableHttpResponse<byte[]> response(AnswerForm form, HttpStatus status, byte[] body) {
        return HttpResponse.<byte[]>status(status)
                .body(body)
                .header(HttpHeaders.CONTENT_TYPE, form.contentType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
