package nl.opvolgmonitor.api.account;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * What was made for one account is kept by nobody on the way. And pages for accounts tell our own site where a request comes
 * from: without that a browser hides the origin of their forms.
 */
@ServerFilter({"/werk", "/werk/**"})
final class WorkAnswers implements Ordered {

    private static final String SAME_SITE = "SameSite=";

    @ResponseFilter
    void adapt(MutableHttpResponse<?> response) {
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store").set("Referrer-Policy", "same-origin");
        keepCookiesAtHome(response.getHeaders());
    }

    /** The framework's own cookies cannot be told to stay away from other sites. */
    private static void keepCookiesAtHome(MutableHttpHeaders headers) {
        var cookies = headers.getAll(HttpHeaders.SET_COOKIE);
        headers.remove(HttpHeaders.SET_COOKIE);
        for (var cookie : cookies) {
            headers.add(
                    HttpHeaders.SET_COOKIE, cookie.contains(SAME_SITE) ? cookie : cookie + "; " + SAME_SITE + "Lax");
        }
    }

    /** First on the way in is last on the way out, after the headers of every answer. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
