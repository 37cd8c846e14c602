package nl.opvolgmonitor.api.opendata;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** What search engines ask for first. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SitemapController {

    private static final MediaType XML = MediaType.of("application/xml; charset=utf-8");

    private final Sitemap sitemap;
    private final HttpHostResolver host;

    SitemapController(Sitemap sitemap, HttpHostResolver host) {
        this.sitemap = sitemap;
        this.host = host;
    }

    /** The office is not for search engines, and a form to follow something is no content. */
    @Get("/robots.txt")
    HttpResponse<String> robots(HttpRequest<?> request) {
        return HttpResponse.ok("""
                User-agent: *
                Disallow: /werk/
                Disallow: /nl/volgen/
                Disallow: /nl/zoeken/
                Disallow: /open-data/editie-

                Sitemap: %s/sitemap.xml
                """.formatted(host.resolve(request))).contentType(MediaType.TEXT_PLAIN_TYPE);
    }

    @Get("/sitemap.xml")
    HttpResponse<?> first(HttpRequest<?> request) {
        var files = sitemap.files();
        var origin = origin(request);
        return xml(files > 1 ? Sitemap.index(origin, files) : sitemap.file(origin, 1));
    }

    @Get("/sitemap-{number:\\d}.xml")
    HttpResponse<?> one(HttpRequest<?> request, int number) {
        return number < 1 || number > sitemap.files()
                ? HttpResponse.notFound()
                : xml(sitemap.file(origin(request), number));
    }

    private String origin(HttpRequest<?> request) {
        return host.resolve(request).replace("&", "&amp;").replace("<", "&lt;");
    }

    private static HttpResponse<?> xml(String text) {
        return HttpResponse.ok(text).contentType(XML);
    }
}
