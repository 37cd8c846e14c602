package nl.opvolgmonitor.api.page;

import static java.util.concurrent.CompletableFuture.completedFuture;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.graphql.Memo;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/** Runs the checked-in GraphQL documents of the pages in-process: they see no more than anyone does over HTTP. */
@Singleton
public final class PublicQueries {

    /** How long a page may wait. An answer that never comes would otherwise keep its thread for ever. */
    private static final int SECONDS = 20;

    /** So many questions of one document are asked as one; a single one that is left is asked by itself. */
    private static final List<Integer> PORTIONS = List.of(16, 8, 4, 2);

    /** Of all queries together: whoever asks for one page would make them anew for it. */
    private static final Map<String, String> DOCUMENTS = new ConcurrentHashMap<>();

    /** The same for portions, by the document and how many times it is asked in one. */
    private static final Map<Map.Entry<String, Integer>, Portion> PORTION = new ConcurrentHashMap<>();

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
        var question = new Question(document, at(stand, variables));
        var answer = answers == null ? answer(question) : answers.computeIfAbsent(question, asked -> answer(question));
        listener.hear(document, answer.data());
        return answer.as(model);
    }

    /** Asks at once what will be asked, and keeps the answers; one that fails is asked again by whoever needs it. */
    public int foresee(Collection<Foreseen> several, Stand stand) {
        several.stream()
                .distinct()
                .collect(Collectors.groupingBy(Foreseen::document, LinkedHashMap::new, Collectors.toList()))
                .forEach((document, same) -> foresee(
                        document,
                        same.stream().map(each -> at(stand, each.variables())).toList()));
        return several.size();
    }

    private void foresee(String document, List<Map<String, @Nullable Object>> asked) {
        var from = 0;
        for (var size : PORTIONS) {
            for (; from + size <= asked.size(); from += size) {
                keep(document, asked.subList(from, from + size));
            }
        }
    }

    private void keep(String document, List<Map<String, @Nullable Object>> asked) {
        var portion = PORTION.computeIfAbsent(
                Map.entry(document, asked.size()), key -> Portion.of(text(document), asked.size()));
        var result = run(portion.text(), portion.variables(asked));
        var data = result.isDataPresent() && result.getErrors().isEmpty() ? data(result) : null;
        for (int place = 0; data != null && answers != null && place < asked.size(); place++) {
            answers.put(new Question(document, asked.get(place)), new Answer(portion.answer(data, place)));
        }
    }

    private static Map<String, @Nullable Object> at(Stand stand, Map<String, ? extends @Nullable Object> variables) {
        var all = new HashMap<String, @Nullable Object>(variables);
        all.put(
                "at",
                Map.of(
                        "effective",
                        stand.effective().toString(),
                        "known",
                        stand.recorded().toString()));
        return all;
    }

    private static String text(String document) {
        return DOCUMENTS.computeIfAbsent(document, PublicDocument::text);
    }

    private Answer answer(Question question) {
        var result = run(text(question.document()), question.variables());
        if (!result.getErrors().isEmpty()) {
            throw QueryFailed.with(result.getErrors());
        }
        return new Answer(data(result));
    }

    private static Map<?, ?> data(ExecutionResult result) {
        return (Map<?, ?>) Objects.requireNonNull(result.toSpecification().get("data"));
    }

    private ExecutionResult run(String text, Map<String, @Nullable Object> variables) {
        var input = ExecutionInput.newExecutionInput()
                .query(text)
                .variables(variables)
                .graphQLContext(context)
                .build();
        return engine.executeAsync(input).orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** A document with its variables. */
    private record Question(String document, Map<String, @Nullable Object> variables) {}

    /** What came out, and the models of pages that were made of it. Not for several threads. */
    private static final class Answer {

        private static final ObjectMapper JSON = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        private final Object data;
        private final Map<Class<?>, Object> models = new HashMap<>();

        Answer(Object data) {
            this.data = data;
        }

        Object data() {
            return data;
        }

        <T> T as(Class<T> model) {
            return model.cast(models.computeIfAbsent(model, type -> JSON.convertValue(data, type)));
        }
    }
}
