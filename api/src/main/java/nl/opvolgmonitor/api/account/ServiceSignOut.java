package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.oauth2.configuration.OauthClientConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends a stay at the sign-in service as well. */
@Singleton
@Requires(property = "opvolgmonitor.sign-in.way", value = "oidc")
final class ServiceSignOut {

    private final ServiceDiscovery discovery;
    private final OauthClientConfiguration client;

    ServiceSignOut(ServiceDiscovery discovery, @Named(ServiceDiscovery.NAME) OauthClientConfiguration client) {
        this.discovery = discovery;
        this.client = client;
    }

    /** Where the browser goes to sign out there too; empty when there is no such address, or the service is away. */
    Optional<URI> address(@Nullable String idToken, String returnTo) {
        try {
            return Optional.ofNullable(discovery.known().getEndSessionEndpoint())
                    .map(endpoint -> complete(endpoint, idToken, returnTo));
        } catch (ServiceDiscovery.ServiceAway away) {
            return Optional.empty();
        }
    }

    private URI complete(String endpoint, @Nullable String idToken, String returnTo) {
        var address = UriBuilder.of(endpoint)
                .queryParam("client_id", client.getClientId())
                .queryParam("post_logout_redirect_uri", returnTo);
        return (idToken == null ? address : address.queryParam("id_token_hint", idToken)).build();
    }
}
