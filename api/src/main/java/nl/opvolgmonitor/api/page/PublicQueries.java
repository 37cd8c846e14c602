package nl.opvolgmonitor.api.page;

import static java.util.concurrent.CompletableFuture.completedFuture;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/** Runs the checked-in GraphQL documents of the pages in-process: they see no more than anyone does over HTTP. */
@Singleton
public final class PublicQueries {

    /** How long a page may wait. An answer that never comes would otherwise keep its thread for ever. */
    private static final int SECONDS = 20;

    private final GraphQL engine;
    private final Map<Object, Object> context;
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Inject
    PublicQueries(@Named("public") GraphQL engine) {
        this(engine, Map.of());
    }

    /** The same documents, asked of another engine: what is asked there by whoever the context tells. */
    public PublicQueries(GraphQL engine, Map<Object, Object> context) {
        this.context = Map.copyOf(context);
        this.engine = engine.transform(builder -> builder.preparsedDocumentProvider((input, parse) ->
                completedFuture(parsed.computeIfAbsent(input.getQuery(), text -> parse.apply(input)))));
    }

    /** The answer as of that point in time, bound to the model of a page. */
    public <T> T ask(String document, Map<String, ? extends @Nullable Object> variables, Stand stand, Class<T> model) {
        var all = new HashMap<String, @Nullable Object>(variables);
        all.put(
                "at",
                Map.of(
                        "effective",
                        stand.effective().toString(),
                        "known",
                        stand.recorded().toString()));
        var input = ExecutionInput.newExecutionInput()
                .query(documents.computeIfAbsent(document, PublicDocument::text))
                .variables(all)
                .graphQLContext(context)
                .build();
        var result =
                engine.executeAsync(input).orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (!result.getErrors().isEmpty()) {
            throw QueryFailed.with(result.getErrors());
        }
        return json.convertValue(result.toSpecification().get("data"), model);
    }
}
