package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the descriptions of all addresses share: headers, refusals, and what stands around records. */
final class OpenApiParts {

    static final List<String> WITH_AN_ANSWER = List.of("API-Version", "ETag", "Link", "RateLimit", "RateLimit-Policy");

    private static final List<String> WITH_A_REFUSAL = List.of("API-Version", "RateLimit", "RateLimit-Policy");

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "API-Version", "De volledige versie van deze API.",
            "ETag", "Kenmerk van de inhoud; stuur het mee als If-None-Match en een onveranderd antwoord wordt 304.",
            "Link", "De eerste en de volgende pagina van een lijst (RFC 8288).",
            "RateLimit", "Wat er van de ruimte over is (r) en na hoeveel seconden alles er weer is (t).",
            "RateLimit-Policy", "Hoeveel er gevraagd mag worden (q) in hoeveel seconden (w).",
            "Retry-After", "Na hoeveel seconden het weer kan."));

    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "De vraag klopt niet; alles wat niet klopt staat in errors, met wat er wel kan.",
            "401", "Het meegestuurde token is niet geldig.",
            "404", "Onder deze sleutel staat hier niets.",
            "406", "Het antwoord is er alleen als JSON.",
            "410", "Het record is ingetrokken; de reden staat in detail.",
            "429", "Er is veel gevraagd in korte tijd; Retry-After zegt wanneer het weer kan.",
            "500", "Er ging bij ons iets mis.",
            "503", "Het register is even niet bereikbaar, of de vraag is te groot om op tijd te beantwoorden."));

    private OpenApiParts() {}

    static void addTo(ObjectNode components) {
        var headers = components.putObject("headers");
        HEADERS.forEach((name, words) ->
                headers.putObject(name).put("description", words).set("schema", JsonSchemas.text()));
        var responses = components.putObject("responses");
        responses.putObject("304").put("description", "Het antwoord is niet veranderd.");
        REFUSALS.forEach((code, words) -> refusal(responses.putObject(code).put("description", words), code));
        var schemas = components.withObjectProperty("schemas");
        schemas.set("AsOf", asOf());
        schemas.set("Links", links());
        schemas.set("Problem", problem());
    }

    static void headers(ObjectNode place, List<String> names) {
        names.forEach(name -> place.set(name, JsonSchemas.reference("headers/" + name)));
    }

    private static void refusal(ObjectNode response, String code) {
        var headers = response.putObject("headers");
        headers(headers, WITH_A_REFUSAL);
        if (code.equals("429") || code.equals("503")) {
            headers(headers, List.of("Retry-After"));
        }
        response.putObject("content")
                .putObject("application/problem+json")
                .set("schema", JsonSchemas.reference("schemas/Problem"));
    }

    private static ObjectNode asOf() {
        var asOf = JsonSchemas.object().put("description", "Het punt in de tijd waarvoor dit antwoord geldt.");
        JsonSchemas.member(asOf, "effective", JsonSchemas.scalar("Date").put("title", "Geldig op"), true);
        JsonSchemas.member(asOf, "known", JsonSchemas.scalar("DateTime").put("title", "Bekend op"), true);
        return asOf;
    }

    private static ObjectNode links() {
        var links = JsonSchemas.object();
        JsonSchemas.member(links, "self", JsonSchemas.uri("Deze lijst"), true);
        JsonSchemas.member(links, "first", JsonSchemas.uri("De eerste pagina"), true);
        JsonSchemas.member(
                links, "next", JsonSchemas.nullable(JsonSchemas.uri("De volgende pagina; null op de laatste")), true);
        return links;
    }

    private static ObjectNode problem() {
        var fault = JsonSchemas.object();
        List.of("in", "name", "detail").forEach(name -> JsonSchemas.member(fault, name, JsonSchemas.text(), true));
        JsonSchemas.member(fault, "choices", JsonSchemas.array(JsonSchemas.text()), false);
        var problem = JsonSchemas.object().put("description", "Een weigering (RFC 9457).");
        JsonSchemas.member(problem, "status", JsonSchemas.scalar("Int"), true);
        JsonSchemas.member(problem, "title", JsonSchemas.text(), true);
        JsonSchemas.member(problem, "detail", JsonSchemas.text(), true);
        JsonSchemas.member(problem, "errors", JsonSchemas.array(fault), false);
        return problem;
    }
}
