package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;
import java.util.regex.Pattern;

/** Where someone goes after signing in: back to a page under {@code /werk}, and never anywhere else. */
final class Destination {

    private static final int LONGEST = 500;
    private static final String SEGMENT = "[A-Za-z0-9_~-](?:[A-Za-z0-9._~-]|%23)*";
    private static final Pattern LOCAL =
            Pattern.compile("/werk/(?:SEGMENT/)*(?:SEGMENT)?(?:\\?[A-Za-z0-9._~%/&=+-]*)?".replace("SEGMENT", SEGMENT));

    private Destination() {}

    /** The address is our own; it is remembered in a cookie and not in a parameter, so that no link can choose it. */
    static void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var wanted = request.getUri().toString();
        if (isLocal(wanted)) {
            HostCookie.DESTINATION.set(response, wanted);
        }
    }

    static URI of(HttpRequest<?> request) {
        return URI.create(
                HostCookie.DESTINATION.in(request).filter(Destination::isLocal).orElse(Addresses.WORK));
    }

    /** Browsers read a backslash as a slash, skip control characters and follow dots; none of those is let through. */
    static boolean isLocal(String address) {
        return address.length() <= LONGEST
                && LOCAL.matcher(address).matches()
                && !Addresses.isOpen(address.split("\\?", 2)[0]);
    }
}
