package nl.opvolgmonitor.api.edition;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.opvolgmonitor.api.http.EntityTag;

/**
 * The site of an edition at the address of that edition, as /edities/12/: links to its own pages stay within it, and where another
 * edition is on the site now, its pages say so.
 *
 * @param now the number of the edition that is on the site now
 */
record EditionSite(ServedSite site, int now) {

    private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    /** What the addresses of an edition begin with, without a slash at the end. */
    static String root(int edition) {
        return "/edities/" + edition;
    }

    /** The page that stands at an address of the site; empty when this edition has none. */
    Optional<HttpResponse<?>> answer(HttpRequest<?> request, SiteAddress address) {
        return site.file(address).flatMap(file -> {
            if (file.leadsTo() != null) {
                return Optional.of(HttpResponse.seeOther(URI.create(root() + file.leadsTo())));
            }
            return SiteForm.of(address.file()) == SiteForm.PAGE
                    ? site.bytes(address.file()).map(page -> headed(request, rebound(address, page)))
                    : site.answer(request, address);
        });
    }

    private String root() {
        return root(site.manifest().edition());
    }

    private byte[] rebound(SiteAddress address, byte[] page) {
        var bound = new BoundPage(new String(page, StandardCharsets.UTF_8));
        bound.keepWithin(root(), link -> site.file(link).isPresent());
        if (now != site.manifest().edition()) {
            bound.sayItIsOf(site.manifest(), now, address);
        }
        return bound.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<?> headed(HttpRequest<?> request, byte[] page) {
        var tag = EntityTag.of(page);
        var answer = tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(page);
        return answer.contentType(HTML)
                .header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
