package nl.opvolgmonitor.api.follow;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;

/** Answers that are one reader's own: kept by nobody, found by no search engine. Without the referrer a browser hides the origin of a form. */
final class PrivateAnswer {

    private PrivateAnswer() {}

    static MutableHttpResponse<?> of(HttpResponse<?> response) {
        var answer = response.toMutableResponse();
        answer.getHeaders()
                .set(HttpHeaders.CACHE_CONTROL, "no-store")
                .set("Referrer-Policy", "same-origin")
                .set("X-Robots-Tag", "noindex");
        return answer;
    }

    static MutableHttpResponse<?> leadTo(String path) {
        return of(HttpResponse.seeOther(URI.create(path)));
    }
}
