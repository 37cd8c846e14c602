package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * A cookie that only this host can set ({@code __Host-}), no script can read, and no other site can have sent along except by
 * leading a person here.
 */
record HostCookie(String name, Duration age) {

    static final HostCookie SESSION = new HostCookie("__Host-opvolgmonitor", Duration.ZERO);

    /** Where someone was going who had to sign in first. */
    static final HostCookie DESTINATION = new HostCookie("__Host-om-bestemming", Duration.ofMinutes(10));

    Optional<String> in(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    /** For as long as its age; without an age until the browser closes. */
    void set(MutableHttpResponse<?> response, String value) {
        var cookie = with(value);
        response.cookie(age.isZero() ? cookie : cookie.maxAge(age));
    }

    void clear(MutableHttpResponse<?> response) {
        response.cookie(with("").maxAge(0));
    }

    private Cookie with(String value) {
        return Cookie.of(name, value).path("/").secure(true).httpOnly(true).sameSite(SameSite.Lax);
    }
}
