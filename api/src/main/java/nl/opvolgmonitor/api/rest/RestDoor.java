package nl.opvolgmonitor.api.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import nl.opvolgmonitor.api.http.Accepted;
import nl.opvolgmonitor.api.http.ProblemDetails;
import nl.opvolgmonitor.api.http.RequestRefused;
import nl.opvolgmonitor.api.http.Turn;
import nl.opvolgmonitor.api.http.Turns;

/** Lets a request under {@code /v1} in: it is counted, it takes what there is, and what is refused is a problem with a sentence. */
@Singleton
final class RestDoor {

    static final String SLASH = "Op dit adres staat niets; een adres eindigt hier niet op een schuine streep.";

    private final Turns turns;

    RestDoor(Turns turns) {
        this.turns = turns;
    }

    HttpResponse<byte[]> open(
            HttpRequest<?> request, String mediaType, Function<Turn, MutableHttpResponse<byte[]>> answer) {
        try {
            var turn = turns.of(request);
            var answered = answered(request, mediaType, turn, answer);
            return with(turn.headers(), answered);
        } catch (RequestRefused refused) {
            return with(refused.headers(), ProblemDetails.of(refused).in(HttpResponse.ok()));
        }
    }

    private static MutableHttpResponse<byte[]> answered(
            HttpRequest<?> request, String mediaType, Turn turn, Function<Turn, MutableHttpResponse<byte[]>> answer) {
        try {
            check(request, mediaType);
            return answer.apply(turn);
        } catch (RestRefused refused) {
            return refused.problem().in(HttpResponse.ok());
        }
    }

    private static void check(HttpRequest<?> request, String mediaType) {
        if (request.getPath().endsWith("/")) {
            throw RestRefused.with(HttpStatus.NOT_FOUND, SLASH);
        }
        if (!Accepted.by(request, mediaType)) {
            throw RestRefused.with(HttpStatus.NOT_ACCEPTABLE, "Het antwoord is " + mediaType + ", in UTF-8.");
        }
    }

    private static MutableHttpResponse<byte[]> with(Map<String, String> headers, MutableHttpResponse<byte[]> answer) {
        headers.forEach(answer::header);
        return answer;
    }
}
