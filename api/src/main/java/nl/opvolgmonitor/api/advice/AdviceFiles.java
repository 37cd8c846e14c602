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
import java.util.Optional;
import nl.opvolgmonitor.api.http.EntityTag;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import nl.opvolgmonitor.api.http.Turns;
import nl.opvolgmonitor.api.page.Shelf;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** A fixed advice as a file: the same bytes for as long as no note is added. What the site of the last edition has, needs no database. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AdviceFiles {

    private final Optional<Shelf> shelf;
    private final AdvicesInFiles advices;
    private final Turns turns;
    private final Refusals refusals;
    private final Clock clock;

    AdviceFiles(Optional<Shelf> shelf, AdvicesInFiles advices, Turns turns, Refusals refusals, Clock clock) {
        this.shelf = shelf;
        this.advices = advices;
        this.turns = turns;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Making a file costs what any file of the site does. */
    @Get("/nl/opvolgadviezen/{id:[a-z0-9-]+}/advies.{extension:html|odt|docx|pdf|csv|json}")
    HttpResponse<?> file(HttpRequest<?> request, String id, String extension) {
        return shelf.flatMap(each -> each.page(request))
                .orElseGet(() -> turns.charged(request, () -> made(request, id, extension)));
    }

    private HttpResponse<?> made(HttpRequest<?> request, String id, String extension) {
        return advices.file(new Key(id), extension, PointInTime.now(clock))
                .<HttpResponse<?>>map(made -> answer(request, made, id + "." + extension))
                .orElseGet(() -> refusals.answer(
                        request, HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND, "Er is geen advies met de naam " + id));
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, MadeFile made, String name) {
        var tag = EntityTag.ofFile(made.bytes());
        var answer = tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(made.bytes());
        return answer.contentType(MediaType.of(made.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
