package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.api.page.Visit;
import nl.opvolgmonitor.api.page.Visits;
import nl.opvolgmonitor.ui.Links;
import org.jspecify.annotations.Nullable;

/** Feeds of what the public saw change: of the whole register, and of one record with what is about it. */
@Controller(value = "/nl", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ChangeFeeds {

    private final Visits visits;
    private final PublicQueries queries;
    private final HttpHostResolver host;

    ChangeFeeds(Visits visits, PublicQueries queries, HttpHostResolver host) {
        this.visits = visits;
        this.queries = queries;
        this.host = host;
    }

    @Get("/wijzigingen.atom")
    HttpResponse<?> everything(HttpRequest<?> request) {
        return visits.serve(
                request, visit -> feed(request, visit, null, "Opvolgmonitor: wijzigingen", "/nl/wijzigingen/"));
    }

    @Get(
            uris = {
                "/aanbevelingen/{+key}.atom",
                "/toezeggingen/{+key}.atom",
                "/moties/{+key}.atom",
                "/documenten/{+key}.atom"
            })
    HttpResponse<?> record(HttpRequest<?> request, String key) {
        return visits.serve(request, visit -> {
            var known = visit.key(key);
            return feed(request, visit, known, "Opvolgmonitor: " + known, Links.permanent(known));
        });
    }

    private HttpResponse<?> feed(HttpRequest<?> request, Visit visit, @Nullable String key, String title, String page) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("record", key);
        var origin = host.resolve(request);
        var names = visit.site().names();
        var entries = queries.ask("changes-feed", variables, visit.stand(), JsonNode.class)
                .at("/changes/edges")
                .valueStream()
                .map(edge -> new ChangeEntry(edge.get("node"), names).atom(origin))
                .toList();
        if (key != null && entries.isEmpty()) {
            throw visit.unknown(key);
        }
        var feed = new AtomFeed(
                title,
                origin + page,
                origin + request.getUri().getRawPath(),
                visit.stand().recorded());
        return HttpResponse.ok(written(feed, entries))
                .contentType(MediaType.of(AtomFeed.MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static byte[] written(AtomFeed feed, List<AtomEntry> entries) {
        var out = new ByteArrayOutputStream();
        try {
            feed.write(entries, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
