package nl.opvolgmonitor.api.opendata;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.http.Turns;
import nl.opvolgmonitor.api.page.RehearsalState;
import nl.opvolgmonitor.api.page.Shelf;

/** What search engines ask for first. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SitemapController {

    private static final MediaType XML = MediaType.of("application/xml; charset=utf-8");

    private final RegisterPlaces register;
    private final Optional<Shelf> shelf;
    private final HttpHostResolver host;
    private final Turns turns;
    private final RehearsalState rehearsal;

    SitemapController(
            RegisterPlaces register,
            Optional<Shelf> shelf,
            HttpHostResolver host,
            Turns turns,
            RehearsalState rehearsal) {
        this.register = register;
        this.shelf = shelf;
        this.host = host;
        this.turns = turns;
        this.rehearsal = rehearsal;
    }

    @Get("/robots.txt")
    HttpResponse<String> robots(HttpRequest<?> request) {
        var rules = rehearsal.isOn() ? Robots.ofRehearsal() : Robots.ofApplication(host.resolve(request));
        return HttpResponse.ok(rules).contentType(MediaType.TEXT_PLAIN_TYPE);
    }

    /** Naming every page takes going through all of them, so it costs what a file does. */
    @Get("/sitemap.xml")
    HttpResponse<?> first(HttpRequest<?> request) {
        return turns.charged(request, () -> xml(sitemap(request).first()));
    }

    @Get("/sitemap-{number:\\d+}.xml")
    HttpResponse<?> one(HttpRequest<?> request, int number) {
        return turns.charged(request, () -> numbered(sitemap(request), number));
    }

    private static HttpResponse<?> numbered(Sitemap sitemap, int number) {
        return number < 1 || number > sitemap.count() ? HttpResponse.notFound() : xml(sitemap.file(number));
    }

    /** Of the site that is served, or else of what the register has now. */
    private Sitemap sitemap(HttpRequest<?> request) {
        var origin = host.resolve(request);
        return shelf.filter(served -> served.pageCount() > 0)
                .map(served -> new Sitemap(origin, served.pageCount(), () -> places(served)))
                .orElseGet(() -> ofRegister(origin, register.all()));
    }

    private static Stream<Sitemap.Place> places(Shelf served) {
        return served.pages().map(page -> new Sitemap.Place(page.address(), page.since()));
    }

    private static Sitemap ofRegister(String origin, List<Sitemap.Place> places) {
        return new Sitemap(origin, places.size(), places::stream);
    }

    private static HttpResponse<?> xml(String text) {
        return HttpResponse.ok(text).contentType(XML);
    }
}
