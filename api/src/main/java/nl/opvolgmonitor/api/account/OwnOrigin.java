package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Under which origin people reach this site, as a browser writes it: scheme, host and port. */
@Singleton
public final class OwnOrigin {

    /** A name that leads to this machine can be anyone's, so the demonstration answers to these only. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final SignInSettings settings;

    OwnOrigin(SignInSettings settings) {
        this.settings = settings;
    }

    /** Empty when the request does not say, or names a host that this is not. */
    public Optional<String> of(HttpRequest<?> request) {
        if (settings.publicUrl() != null) {
            return Optional.of(settings.publicUrl());
        }
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.HOST))
                .filter(this::isOurs)
                .map(host -> (request.isSecure() ? "https://" : "http://") + host);
    }

    private boolean isOurs(String host) {
        return settings.way() != Way.DEMO || LOOPBACK.contains(host.replaceFirst(":\\d+$", ""));
    }
}
