package nl.opvolgmonitor.api.follow;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.account.OwnOrigin;

/** Knows a form of our own pages from one that another site made a browser send. */
@Singleton
final class OwnForm {

    private final OwnOrigin origin;
    private final MailSettings settings;

    OwnForm(OwnOrigin origin, MailSettings settings) {
        this.origin = origin;
        this.settings = settings;
    }

    /** A browser says of every form where it comes from, and no page can make it lie. */
    boolean sent(HttpRequest<?> request) {
        return all(request, "Sec-Fetch-Site").stream().allMatch("same-origin"::equals)
                && all(request, HttpHeaders.ORIGIN).size() == 1
                && isOwn(request, all(request, HttpHeaders.ORIGIN).getFirst());
    }

    private boolean isOwn(HttpRequest<?> request, String from) {
        return from.equals(settings.publicUrl()) || origin.of(request).stream().anyMatch(from::equals);
    }

    private static List<String> all(HttpRequest<?> request, String header) {
        return request.getHeaders().getAll(header);
    }
}
