package nl.opvolgmonitor.api.advice;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.api.page.PageRefused;
import nl.opvolgmonitor.domain.advice.Advices;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Sentence;

/** A fixed advice as a file: the same bytes for as long as no note is added. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AdviceFiles {

    private final Advices advices;
    private final FixedPapers papers;
    private final AdviceExport export;
    private final Clock clock;

    AdviceFiles(Advices advices, FixedPapers papers, AdviceExport export, Clock clock) {
        this.advices = advices;
        this.papers = papers;
        this.export = export;
        this.clock = clock;
    }

    @Get("/nl/opvolgadviezen/{id}/advies.{extension:html|odt|docx|pdf|csv|json}")
    HttpResponse<?> file(HttpRequest<?> request, String id, String extension) {
        var at = PointInTime.now(clock);
        var made = advices.at(at).stream()
                .filter(each -> each.key().value().equals(id))
                .findFirst()
                .map(Advice::of)
                .flatMap(advice -> made(advice, extension, at))
                .orElseThrow(() -> PageRefused.notFound(Sentence.of("problem.nothing-at", request.getPath())));
        return answer(made, id + "." + extension);
    }

    private Optional<MadeFile> made(Advice advice, String extension, PointInTime at) {
        var key = new Key(advice.id());
        var notes = advices.notes(Set.of(key), at).getOrDefault(key, List.of());
        return export.of(
                extension,
                papers.of(advice, notes),
                advice.items(),
                advice.published().content());
    }

    private static HttpResponse<?> answer(MadeFile made, String name) {
        return HttpResponse.ok(made.bytes())
                .contentType(MediaType.of(made.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
