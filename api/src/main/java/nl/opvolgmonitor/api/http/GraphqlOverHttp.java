package nl.opvolgmonitor.api.http;

import static java.util.concurrent.CompletableFuture.completedFuture;

import graphql.GraphQL;
import graphql.GraphQLError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One engine over HTTP, by the GraphQL-over-HTTP specification: GET for queries, POST for JSON, two answer forms. */
public final class GraphqlOverHttp {

    private final GuardedGraphQL engine;
    private final Guard guard;
    private final Json json;
    private final RequestReader reader;
    private final Answers answers;
    private final Function<HttpRequest<?>, Map<Object, Object>> context;

    /** For an engine that needs nothing but the request itself, so that who asks the same may get the same. */
    GraphqlOverHttp(GraphQL engine, Guard guard, Answers answers) {
        this(engine, guard, guard.limits().body(), request -> Map.of(), Admission.OF_ALL, answers);
    }

    /** {@code context} tells the engine about who sent the request, of which the body has at most {@code most} bytes. */
    public GraphqlOverHttp(
            GraphQL engine,
            Guard guard,
            int most,
            Function<HttpRequest<?>, Map<Object, Object>> context,
            Admission admission) {
        this(engine, guard, most, context, admission, Answers.FRESH);
    }

    private GraphqlOverHttp(
            GraphQL engine,
            Guard guard,
            int most,
            Function<HttpRequest<?>, Map<Object, Object>> context,
            Admission admission,
            Answers answers) {
        this.answers = answers;
        this.context = context;
        this.engine = new GuardedGraphQL(engine, guard, admission);
        this.guard = guard;
        json = new Json(guard.limits().json(), guard.limits().digits());
        reader = new RequestReader(most, json, admission);
    }

    public HttpResponse<byte[]> get(HttpRequest<?> request) {
        return answer(
                request,
                () -> RequestReader.query(request),
                (text, allowance) -> engine.answer(reader.fromQuery(request).in(context(request, allowance)), false));
    }

    public HttpResponse<byte[]> post(HttpRequest<?> request, @Nullable InputStream body) {
        return answer(
                request,
                () -> read(request, body),
                (text, allowance) ->
                        engine.answer(reader.fromBody(request, text).in(context(request, allowance)), true));
    }

    private Map<Object, Object> context(HttpRequest<?> request, Allowance allowance) {
        var all = new HashMap<>(context.apply(request));
        all.put(Allowance.class, allowance);
        return all;
    }

    private String read(HttpRequest<?> request, @Nullable InputStream body) {
        try {
            var limit = guard.limits().reading();
            return guard.deadline().within(limit, () -> completedFuture(reader.body(request, body)));
        } catch (TimeoutException slow) {
            throw RequestRefused.tooSlow();
        }
    }

    /** What a question, as it came in, leads to within an allowance. */
    private interface Work extends BiFunction<String, Allowance, Outcome> {}

    private HttpResponse<byte[]> answer(HttpRequest<?> request, Supplier<String> asked, Work work) {
        var accepted = MediaRange.parseAll(request.getHeaders().getAll(HttpHeaders.ACCEPT));
        return AnswerForm.acceptedBy(accepted)
                .map(form -> answer(form, request, asked, work))
                .orElseGet(() ->
                        refused(AnswerForm.JSON, RequestRefused.with(HttpStatus.NOT_ACCEPTABLE, AnswerForm.SENTENCE)));
    }

    private HttpResponse<byte[]> answer(AnswerForm form, HttpRequest<?> request, Supplier<String> asked, Work work) {
        try {
            return charged(form, request, asked, work);
        } catch (RequestRefused refused) {
            return refused(form, refused);
        } catch (RuntimeException fault) {
            return failed(form, guard.faults().of(fault));
        }
    }

    private HttpResponse<byte[]> charged(AnswerForm form, HttpRequest<?> request, Supplier<String> asked, Work work) {
        var allowance = guard.allowances().of(request);
        allowance.bucket().take(1);
        var question = new Question(form, allowance.cost(), asked.get());
        var answer = answers.to(question, () -> made(form, work.apply(question.text(), allowance)));
        var response = tagged(form, request, answer);
        allowance.bucket().headers().forEach(response::header);
        return response;
    }

    private Answer made(AnswerForm form, Outcome outcome) {
        return new Answer(form.statusOf(outcome), bytes(outcome.body()), outcome.isWhole());
    }

    private static MutableHttpResponse<byte[]> tagged(AnswerForm form, HttpRequest<?> request, Answer answer) {
        var tag = answer.tag();
        if (tag == null) {
            return response(form, answer.status(), answer.body());
        }
        var response = request.getMethod() == HttpMethod.GET && tag.isHeldBy(request)
                ? headed(form, HttpResponse.<byte[]>notModified())
                : response(form, answer.status(), answer.body());
        return response.header(HttpHeaders.ETAG, tag.value()).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private MutableHttpResponse<byte[]> failed(AnswerForm form, GraphQLError error) {
        return ErrorCode.UNAVAILABLE.isOf(error)
                ? refused(form, RequestRefused.unavailable(error))
                : written(form, Outcome.refused(List.of(error)));
    }

    private MutableHttpResponse<byte[]> refused(AnswerForm form, RequestRefused refused) {
        var answer = response(form, refused.status(), bytes(Outcome.body(List.of(refused.error()))));
        refused.headers().forEach(answer::header);
        return switch (refused.status()) {
            case METHOD_NOT_ALLOWED -> answer.header(HttpHeaders.ALLOW, "POST");
            case REQUEST_TIMEOUT, REQUEST_ENTITY_TOO_LARGE -> answer.header(HttpHeaders.CONNECTION, "close");
            default -> answer;
        };
    }

    private MutableHttpResponse<byte[]> written(AnswerForm form, Outcome outcome) {
        return response(form, form.statusOf(outcome), bytes(outcome.body()));
    }

    private byte[] bytes(Object body) {
        return json.bytes(body, guard.limits().answer());
    }

    private static MutableHttpResponse<byte[]> response(AnswerForm form, HttpStatus status, byte[] body) {
        return headed(form, HttpResponse.<byte[]>status(status).body(body));
    }

    private static MutableHttpResponse<byte[]> headed(AnswerForm form, MutableHttpResponse<byte[]> response) {
        return response.header(HttpHeaders.CONTENT_TYPE, form.contentType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
