package nl.opvolgmonitor.api.download;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.http.ProblemDetails;
import nl.opvolgmonitor.api.http.Refusals;
import nl.opvolgmonitor.api.http.RequestRefused;
import nl.opvolgmonitor.api.http.Turns;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.api.page.Visits;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.api.selection.Selection;
import nl.opvolgmonitor.api.selection.Selections;

/** Gives the records of a selection as a file: the address of the list with an extension in place of the last slash. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DownloadController {

    private final Visits visits;
    private final Turns turns;
    private final Selections selections;
    private final PublicQueries queries;
    private final HttpHostResolver host;
    private final Map<String, DownloadFormat> formats;

    DownloadController(
            Visits visits,
            Turns turns,
            Selections selections,
            PublicQueries queries,
            HttpHostResolver host,
            List<DownloadFormat> formats) {
        this.visits = visits;
        this.turns = turns;
        this.selections = selections;
        this.queries = queries;
        this.host = host;
        this.formats = formats.stream().collect(Collectors.toMap(DownloadFormat::extension, Function.identity()));
    }

    @Get("/nl/{list:aanbevelingen|toezeggingen|moties|termijnen}.{extension:csv|ods|xlsx|json|html|ics|atom}")
    HttpResponse<?> file(HttpRequest<?> request, String list, String extension) {
        try {
            var turn = turns.forFile(request);
            var answer = written(request, list, extension).toMutableResponse();
            turn.headers().forEach(answer::header);
            return answer;
        } catch (RequestRefused refused) {
            return refused(request, refused);
        }
    }

    /** People read a page, programs a problem; both when to come back. */
    private HttpResponse<?> refused(HttpRequest<?> request, RequestRefused refused) {
        var problem = ProblemDetails.of(refused);
        var answer = Refusals.readsHtml(request)
                ? visits.refuse(request, problem).toMutableResponse()
                : problem.in(HttpResponse.ok());
        refused.headers().forEach(answer::header);
        return answer;
    }

    private HttpResponse<?> written(HttpRequest<?> request, String list, String extension) {
        return visits.serve(request, visit -> {
            var selection = selections.of(
                    RegisterList.at(list).orElseThrow(), visit.asked().choices());
            var format = Objects.requireNonNull(formats.get(extension), extension);
            var rows = new SelectedRows(
                    queries, format.isByLastChange() ? selection.byLastChange() : selection, visit.stand());
            var download = new Download(selection, visit.stand(), visit.site().names(), host.resolve(request), rows);
            rows.begin();
            return file(format, download, selection);
        });
    }

    private static MutableHttpResponse<?> file(DownloadFormat format, Download download, Selection selection) {
        var name = selection.list().path() + "-" + download.stand().effective() + "." + format.extension();
        var file = new StreamedFile(Pipe.from(out -> format.write(download, out)), MediaType.of(format.mediaType()));
        return HttpResponse.ok(file)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (format.isKept() ? "attachment" : "inline") + "; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
