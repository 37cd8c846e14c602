package nl.opvolgmonitor.api.http;

import graphql.GraphQL;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Gives a turn to who asks for something that is charged without being GraphQL. */
@Singleton
public final class Turns {

    private final GuardedGraphQL engine;
    private final Guard guard;
    private final Quotas quotas;

    Turns(@Named("public") GraphQL engine, Guard guard, Quotas quotas) {
        this.engine = new GuardedGraphQL(engine, guard, Admission.OF_ALL);
        this.guard = guard;
        this.quotas = quotas;
    }

    /** Takes the first of what the request will cost; {@link RequestRefused} when nothing is left, or a token is not valid. */
    public Turn of(HttpRequest<?> request) {
        return paid(request, 1);
    }

    /** Takes what a whole file costs, whatever its length: what is half written cannot be refused any more. */
    public Turn forFile(HttpRequest<?> request) {
        return paid(request, quotas.file());
    }

    /** A file that costs what any whole file does; who has nothing left is told so. */
    public HttpResponse<?> charged(HttpRequest<?> request, Supplier<HttpResponse<?>> file) {
        try {
            var turn = forFile(request);
            var answer = file.get().toMutableResponse();
            turn.headers().forEach(answer::header);
            return answer;
        } catch (RequestRefused refused) {
            var problem = ProblemDetails.of(refused).in(HttpResponse.ok());
            refused.headers().forEach(problem::header);
            return problem;
        }
    }

    private Turn paid(HttpRequest<?> request, int cost) {
        var allowance = guard.allowances().of(request);
        allowance.bucket().take(cost);
        return new Turn(engine, allowance);
    }
}
