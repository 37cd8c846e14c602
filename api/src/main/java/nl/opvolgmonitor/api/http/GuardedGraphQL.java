package nl.opvolgmonitor.api.http;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.CompletableFuture.completedFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** An engine behind the limits, the deadline and the mask. */
final class GuardedGraphQL {

    private static final Locale DUTCH = Locale.of("nl");

    private final Guard guard;
    private final Documents documents;
    private final GraphQL engine;
    private final ParserOptions parsing;
    private final Admission admission;

    /** {@code admission} tells which operations have names that we gave, by which they may be counted. */
    GuardedGraphQL(GraphQL plain, Guard guard, Admission admission) {
        this.guard = guard;
        this.admission = admission;
        documents = new Documents(plain.getGraphQLSchema(), guard.limits());
        engine = guarded(plain);
        parsing = parsing(guard.limits());
    }

    private GraphQL guarded(GraphQL plain) {
        var cost = new ChainedInstrumentation(new CostLimit(guard.limits()), plain.getInstrumentation());
        return plain.transform(builder -> builder.instrumentation(cost)
                .preparsedDocumentProvider((input, parser) -> completedFuture(prepared(input))));
    }

    private static ParserOptions parsing(Limits limits) {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(limits.characters())
                        .maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.characters())
                        .maxRuleDepth(limits.grammar()));
    }

    /** The outcome within the deadline. A method that may not write is refused a mutation. */
    Outcome answer(GraphqlRequest request, boolean mayWrite) {
        return guard.meter().timed(counted(request.operationName()), () -> answered(request, mayWrite));
    }

    private String counted(@Nullable String operation) {
        return operation != null && admission.isOurs(operation) ? operation : "other";
    }

    private Outcome answered(GraphqlRequest request, boolean mayWrite) {
        if (!PlainText.isThroughout(request)) {
            return Outcome.refused(List.of(PlainText.refusal()));
        }
        var input = input(request);
        try {
            return outcome(guard.deadline().within(guard.limits().deadline(), () -> run(input, mayWrite)))
                    .with(input.getGraphQLContext().get(Cost.class));
        } catch (TimeoutException late) {
            input.cancel();
            return Outcome.refused(
                    List.of(ErrorCode.TIMEOUT.error("Het antwoord kwam niet op tijd; vraag minder tegelijk")));
        }
    }

    private ExecutionInput input(GraphqlRequest request) {
        var input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(DUTCH)
                .graphQLContext(request.context())
                .build();
        input.getGraphQLContext().put(ParserOptions.class, parsing);
        return input;
    }

    private CompletableFuture<ExecutionResult> run(ExecutionInput input, boolean mayWrite) {
        var prepared = documents.prepared(input);
        if (!mayWrite) {
            ReadOnly.check(prepared.getDocument(), input.getOperationName());
        }
        input.getGraphQLContext().put(PreparsedDocumentEntry.class, prepared);
        return engine.executeAsync(input);
    }

    private static PreparsedDocumentEntry prepared(ExecutionInput input) {
        return requireNonNull(input.getGraphQLContext().get(PreparsedDocumentEntry.class));
    }

    private Outcome outcome(ExecutionResult result) {
        var shown = new Shown(guard.faults(), guard.limits());
        var errors = result.getErrors().stream()
                .limit(guard.limits().errors())
                .map(shown::of)
                .toList();
        return Outcome.of(result, errors);
    }
}
