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
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.opvolgmonitor.api.graphql.Memo;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/** Runs the checked-in GraphQL documents of the pages in-process: they see no more than anyone does over HTTP. */
@Singleton
public final class PublicQueries {

    /** How long a page may wait. An answer that never comes would otherwise keep its thread for ever. */
    private static final int SECONDS = 20;

    /** An answer of a document to those variables, as that model. */
    private record Question(String document, Map<String, @Nullable Object> variables, Class<?> model) {}

    /** What came out, and the model of a page that was made of it. */
    private record Answer(Object data, Object model) {}

    /** Of all queries together: whoever asks for one page would make them anew for it. */
    private static final Map<String, String> DOCUMENTS = new ConcurrentHashMap<>();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final GraphQL engine;
    private final Map<Object, Object> context;
    private final @Nullable Map<Question, Answer> answers;
    private final Listener listener;

    @Inject
    PublicQueries(@Named("public") GraphQL engine) {
        this(engine, Map.of());
    }

    /** The same documents, asked of another engine: what is asked there by whoever the context tells. */
    public PublicQueries(GraphQL engine, Map<Object, Object> context) {
        this(prepared(engine), context, null, (document, data) -> {});
    }

    private PublicQueries(
            GraphQL prepared, Map<Object, Object> context, @Nullable Map<Question, Answer> answers, Listener listener) {
        this.engine = prepared;
        this.context = Map.copyOf(context);
        this.answers = answers;
        this.listener = listener;
    }

    private static GraphQL prepared(GraphQL engine) {
        var parsed = new ConcurrentHashMap<String, PreparsedDocumentEntry>();
        return engine.transform(builder -> builder.preparsedDocumentProvider((input, parse) ->
                completedFuture(parsed.computeIfAbsent(input.getQuery(), text -> parse.apply(input)))));
    }

    /** Hears each answer before a page is made of it. */
    @FunctionalInterface
    interface Listener {

        void hear(String document, Object data);
    }

    /** The same queries, with somebody who hears every answer, also one that was kept. */
    PublicQueries heardBy(Listener other) {
        return new PublicQueries(engine, context, answers, other);
    }

    /** The same for who asks very much as of one instant: lists and counts are found once. */
    public PublicQueries sharing(Memo memo) {
        return new PublicQueries(engine, Map.of(Memo.class, memo), answers, listener);
    }

    /** The same for a few pages that ask the same, such as one page in two languages: an answer is found once, and kept. */
    public PublicQueries remembering() {
        return new PublicQueries(engine, context, new HashMap<>(), listener);
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
        var answer = answers == null
                ? answer(document, all, model)
                : answers.computeIfAbsent(new Question(document, all, model), question -> answer(document, all, model));
        listener.hear(document, answer.data());
        return model.cast(answer.model());
    }

    private Answer answer(String document, Map<String, @Nullable Object> all, Class<?> model) {
        var input = ExecutionInput.newExecutionInput()
                .query(DOCUMENTS.computeIfAbsent(document, PublicDocument::text))
                .variables(all)
                .graphQLContext(context)
                .build();
        var result =
                engine.executeAsync(input).orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (!result.getErrors().isEmpty()) {
            throw QueryFailed.with(result.getErrors());
        }
        var data = Objects.requireNonNull(result.toSpecification().get("data"));
        return new Answer(data, JSON.convertValue(data, model));
    }
}
