package nl.opvolgmonitor.api.advice;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import nl.opvolgmonitor.api.http.Turns;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** A fixed advice as a file: the same bytes for as long as no note is added. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AdviceFiles {

    private final AdvicesInFiles advices;
    private final Turns turns;
    private final Refusals refusals;
    private final Clock clock;

    AdviceFiles(AdvicesInFiles advices, Turns turns, Refusals refusals, Clock clock) {
        this.advices = advices;
        this.turns = turns;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Making a file costs what any file of the site does. */
    @Get("/nl/opvolgadviezen/{id:[a-z0-9-]+}/advies.{extension:html|odt|docx|pdf|csv|json}")
    HttpResponse<?> file(HttpRequest<?> request, String id, String extension) {
        return turns.charged(
                request,
                () -> advices.file(new Key(id), extension, PointInTime.now(clock))
                        .<HttpResponse<?>>map(made -> answer(made, id + "." + extension))
                        .orElseGet(() -> refusals.answer(
                                request,
                                HttpStatus.NOT_FOUND,
                                ErrorCode.NOT_FOUND,
                                "Er is geen advies met de naam " + id)));
    }

    private static HttpResponse<?> answer(MadeFile made, String name) {
        return HttpResponse.ok(made.bytes())
                .contentType(MediaType.of(made.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
