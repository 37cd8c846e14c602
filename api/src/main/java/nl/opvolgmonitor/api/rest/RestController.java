package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.http.RequestRefused;
import nl.opvolgmonitor.api.http.Turn;
import nl.opvolgmonitor.domain.register.Key;

/** Collections of the register and their records, as JSON. */
@Controller(value = RestAddress.BASE, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RestController {

    private static final String PLACE = "after";
    private static final String NO_PLACE =
            "‘na’ is geen plaats in deze lijst; begin zonder, en volg daarna de verwijzing next.";

    private final RestDoor door;
    private final Resources resources;
    private final Questions questions;
    private final Withdrawn withdrawn;
    private final HttpHostResolver host;

    RestController(
            RestDoor door, Resources resources, Questions questions, Withdrawn withdrawn, HttpHostResolver host) {
        this.door = door;
        this.resources = resources;
        this.questions = questions;
        this.withdrawn = withdrawn;
        this.host = host;
    }

    @Get("/{collection}")
    HttpResponse<byte[]> list(HttpRequest<?> request, String collection) {
        return door.open(request, MediaType.APPLICATION_JSON, turn -> {
            var resource = at(collection);
            var question = questions.in(request, resource.list());
            var connection = page(turn, resource, question);
            return RestAnswer.of(request, new RestBody(resource, question, address(request)).page(connection));
        });
    }

    @Get("/{collection}/{+key}")
    HttpResponse<byte[]> one(HttpRequest<?> request, String collection, String key) {
        return door.open(request, MediaType.APPLICATION_JSON, turn -> {
            var resource = at(collection);
            var question = questions.in(request, resource.one().orElseThrow(this::nothing));
            var record = record(turn, resource, question, key);
            return RestAnswer.of(request, new RestBody(resource, question, address(request)).one(record));
        });
    }

    /** Of all that can be wrong with a question only the place in the list is not known before it is asked. */
    private static JsonNode page(Turn turn, Resource resource, Question question) {
        try {
            return ask(turn, resource, RestDocument.LIST, question).path("list");
        } catch (RequestRefused refused) {
            if (refused.status() == HttpStatus.BAD_REQUEST
                    && question.variables().containsKey(PLACE)) {
                throw RestRefused.because(List.of(new Fault("na", NO_PLACE, List.of())));
            }
            throw refused;
        }
    }

    /** A record of another kind is answered without fields, and is not in this collection. */
    private JsonNode record(Turn turn, Resource resource, Question question, String key) {
        if (!Key.isFit(key)) {
            throw Withdrawn.unknown(resource, key);
        }
        var record = ask(turn, resource, RestDocument.ONE, question.about(key)).path("one");
        if (record.isEmpty()) {
            throw withdrawn.orUnknown(resource, key, question);
        }
        return record;
    }

    private static JsonNode ask(Turn turn, Resource resource, String operation, Question question) {
        return RestJson.tree(turn.ask(resource.document().text(), operation, question.asked()));
    }

    private Resource at(String collection) {
        return resources.at(collection).orElseThrow(this::nothing);
    }

    private RestRefused nothing() {
        var names = resources.all().stream().map(Resource::path).collect(Collectors.joining(", "));
        return RestRefused.with(HttpStatus.NOT_FOUND, "Op dit adres staat niets. Wel zijn er: " + names + ".");
    }

    private RestAddress address(HttpRequest<?> request) {
        return new RestAddress(host.resolve(request));
    }
}
