package nl.opvolgmonitor.api.linked;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.http.Accepted;
import nl.opvolgmonitor.api.page.RecordForms;
import nl.opvolgmonitor.api.page.Visit;
import nl.opvolgmonitor.api.register.RecordLine;
import nl.opvolgmonitor.domain.register.Directory;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;

/** A record at its permanent address as JSON, Turtle or JSON-LD, for who asks for that instead of a page. */
@Singleton
final class LinkedRecords implements RecordForms {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    /** Of equals the first: a browser, or who does not say, gets a page. */
    private static final List<String> OFFERED =
            List.of(HTML, DataForm.JSON_LD.mediaType(), DataForm.TURTLE.mediaType(), JSON);

    private static final Map<String, String> NAMED =
            Map.of("jsonld", DataForm.JSON_LD.mediaType(), "ttl", DataForm.TURTLE.mediaType(), "json", JSON);

    private final Directory directory;
    private final EvidenceRepository evidence;
    private final RecordGraph graphs;
    private final HttpHostResolver host;
    private final Map<Kind, Records<?>> kinds;

    LinkedRecords(
            Directory directory,
            EvidenceRepository evidence,
            RecordGraph graphs,
            HttpHostResolver host,
            List<Records<?>> kinds) {
        this.directory = directory;
        this.evidence = evidence;
        this.graphs = graphs;
        this.host = host;
        this.kinds = kinds.stream().collect(Collectors.toMap(Records::kind, Function.identity()));
    }

    @Override
    public Optional<HttpResponse<?>> answer(HttpRequest<?> request, Visit visit, String key) {
        var named = request.getParameters().get("vorm");
        var wanted = named == null ? Accepted.by(request, OFFERED) : Optional.ofNullable(NAMED.get(named));
        if (wanted.isEmpty()) {
            return Optional.of(Answers.notAcceptable(OFFERED));
        }
        return wanted.filter(type -> !type.equals(HTML)).map(type -> data(request, visit, key, type));
    }

    private HttpResponse<?> data(HttpRequest<?> request, Visit visit, String text, String type) {
        var key = visit.asKey(text);
        if (key.isEmpty()) {
            return Answers.problem(HttpStatus.NOT_FOUND, "‘%s’ kan geen sleutel van een record zijn.".formatted(text));
        }
        return found(new Key(key.get()), visit.stand().at())
                .<HttpResponse<?>>map(found -> written(found, type, host.resolve(request)))
                .orElseGet(() -> refused(visit, key.get()));
    }

    private record Found(Kind kind, Registered content, List<Evidence> quotes) {}

    private Optional<Found> found(Key key, PointInTime at) {
        return Optional.ofNullable(directory.kinds(Set.of(key), at).get(key))
                .flatMap(kind -> Objects.requireNonNull(kinds.get(kind))
                        .find(key, at)
                        .map(content -> new Found(
                                kind,
                                content,
                                evidence.ofRecords(Set.of(key), at).getOrDefault(key, List.of()))));
    }

    private HttpResponse<?> written(Found found, String type, String origin) {
        var body = type.equals(JSON)
                ? RecordLine.of(RecordLine.fields(found.kind(), found.content(), found.quotes(), null))
                : form(type).write(graphs.of(origin, found.content(), found.quotes()));
        return Answers.data(type, body).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static DataForm form(String type) {
        return type.equals(DataForm.TURTLE.mediaType()) ? DataForm.TURTLE : DataForm.JSON_LD;
    }

    private static HttpResponse<?> refused(Visit visit, String text) {
        var problem = visit.unknown(text).problem();
        return Answers.problem(HttpStatus.valueOf(problem.status()), problem.inDutch());
    }
}
