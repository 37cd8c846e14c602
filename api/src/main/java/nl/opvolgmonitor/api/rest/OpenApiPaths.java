package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.uri.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Labels;

/** Describes the addresses of one collection. */
final class OpenApiPaths {

    private static final List<String> REFUSALS = List.of("400", "401", "406", "429", "500", "503");

    private final Resource resource;
    private final AnswerSchemas answers;

    OpenApiPaths(Resource resource, AnswerSchemas answers) {
        this.resource = resource;
        this.answers = answers;
    }

    void addTo(ObjectNode paths) {
        var list = operation(
                "Lijst", "v1." + resource.path(), resource.examples().stream().findFirst());
        var asked = new QueryStringDecoder(resource.examples().getFirst()).parameters();
        parameters(list, resource.list(), asked);
        answers(list, answers.page(), List.of());
        paths.putObject("/" + resource.path()).set("get", list);
        resource.one().ifPresent(parameters -> addOne(paths, parameters));
    }

    private void addOne(ObjectNode paths, List<RestParameter> parameters) {
        var example = resource.exampleOfOne();
        var one = operation("Record", "v1." + resource.path() + ".een", example);
        var key = ParameterSchema.key();
        example.ifPresent(
                address -> key.put("example", address.substring(resource.path().length() + 2)));
        one.putArray("parameters").add(key);
        parameters(one, parameters, Map.of());
        answers(one, answers.one(), List.of("404", "410"));
        paths.putObject("/" + resource.path() + "/{sleutel}").set("get", one);
    }

    private ObjectNode operation(String suffix, String words, Optional<String> example) {
        var operation = RestJson.object()
                .put("operationId", resource.path().replace("_", "") + suffix)
                .put("summary", Labels.dutch().of(words));
        example.map(address -> RestAddress.BASE + address)
                .ifPresent(address -> operation
                        .put("description", "Voorbeeld: `" + address + "`")
                        .put("x-voorbeeld", address));
        operation.putArray("tags").add(resource.path());
        return operation;
    }

    private void parameters(ObjectNode operation, List<RestParameter> parameters, Map<String, List<String>> example) {
        var all = operation.withArrayProperty("parameters");
        parameters.forEach(each ->
                all.add(ParameterSchema.query(each, resource.path(), example.getOrDefault(each.name(), List.of()))));
    }

    private static void answers(ObjectNode operation, ObjectNode schema, List<String> more) {
        var responses = operation.putObject("responses");
        var good = responses.putObject("200").put("description", "Het antwoord");
        OpenApiParts.headers(good.putObject("headers"), OpenApiParts.WITH_AN_ANSWER);
        good.putObject("content").putObject("application/json").set("schema", schema);
        responses.set("304", JsonSchemas.reference("responses/304"));
        Stream.concat(REFUSALS.stream(), more.stream())
                .sorted()
                .forEach(code -> responses.set(code, JsonSchemas.reference("responses/" + code)));
    }
}
