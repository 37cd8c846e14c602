package nl.opvolgmonitor.api.linked;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** The lists of the register (SKOS) and the terms in which records are described, at permanent addresses. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListController {

    private final Lists lists;
    private final Vocabulary vocabulary;
    private final HttpHostResolver host;

    ListController(Lists lists, Vocabulary vocabulary, HttpHostResolver host) {
        this.lists = lists;
        this.vocabulary = vocabulary;
        this.host = host;
    }

    @Get("/open-data/termen")
    HttpResponse<?> terms(HttpRequest<?> request) {
        return Answers.graph(request, vocabulary.all(host.resolve(request)));
    }

    @Get("/id/begrippen")
    HttpResponse<?> all(HttpRequest<?> request) {
        return Answers.graph(request, lists.all(host.resolve(request)));
    }

    @Get("/id/begrippen/{list}")
    HttpResponse<?> list(HttpRequest<?> request, String list) {
        return lists.list(host.resolve(request), list)
                .<HttpResponse<?>>map(graph -> Answers.graph(request, graph))
                .orElseGet(() -> Answers.problem(
                        HttpStatus.NOT_FOUND,
                        "Er is geen lijst ‘%s’. Wel: %s.".formatted(list, String.join(", ", lists.names()))));
    }

    @Get("/id/begrippen/{list}/{code}")
    HttpResponse<?> concept(HttpRequest<?> request, String list, String code) {
        return lists.concept(host.resolve(request), list, code)
                .<HttpResponse<?>>map(graph -> Answers.graph(request, graph))
                .orElseGet(() -> Answers.problem(
                        HttpStatus.NOT_FOUND,
                        "De lijst ‘%s’ heeft geen begrip ‘%s’; /id/begrippen/ noemt de lijsten."
                                .formatted(list, code)));
    }
}
