package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.uri.QueryStringDecoder;
import java.util.List;
import java.util.Map;
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
        var list =
                operation("Lijst", "v1." + resource.path(), resource.examples().getFirst());
        var asked = new QueryStringDecoder(resource.examples().getFirst()).parameters();
        parameters(list, resource.list(), asked);
        answers(list, answers.page(), List.of());
        paths.putObject("/" + resource.path()).set("get", list);
        resource.one().ifPresent(parameters -> addOne(paths, parameters));
    }

    private void addOne(ObjectNode paths, List<RestParameter> parameters) {
        var example = resource.examples().get(1);
        var one = operation("Record", "v1." + resource.path() + ".een", example);
        one.putArray("parameters")
                .add(ParameterSchema.key(example.substring(resource.path().length() + 2)));
        parameters(one, parameters, Map.of());
        answers(one, answers.one(), List.of("404", "410"));
        paths.putObject("/" + resource.path() + "/{sleutel}").set("get", one);
    }

    private ObjectNode operation(String suffix, String words, String example) {
        var operation = RestJson.object()
                .put("operationId", resource.path().replace("_", "") + suffix)
                .put("summary", Labels.dutch().of(words))
                .put("description", "Voorbeeld: `" + RestAddress.BASE + example + "`")
                .put("x-voorbeeld", RestAddress.BASE + example);
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
