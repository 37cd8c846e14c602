package nl.opvolgmonitor.api.account;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.security.oauth2.client.DefaultOpenIdProviderMetadata;
import io.micronaut.security.oauth2.client.OpenIdProviderMetadataFetcher;
import io.micronaut.security.oauth2.client.OpenIdProviderMetadataFetcherFactory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * What the sign-in service says of itself. The framework wants it at the start and gives up when it is not there; here it is
 * asked for at the first sign-in, so that readers never wait for that service.
 */
@Singleton
@Named(ServiceDiscovery.NAME)
@Requires(property = "opvolgmonitor.sign-in.way", value = "oidc")
@Replaces(value = OpenIdProviderMetadataFetcher.class, factory = OpenIdProviderMetadataFetcherFactory.class)
final class ServiceDiscovery implements OpenIdProviderMetadataFetcher {

    static final String NAME = "oidc";

    /** The service does not answer, or not as one. */
    static final class ServiceAway extends RuntimeException {

        private static final long serialVersionUID = 1;

        ServiceAway(Exception cause) {
            super(cause);
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final DefaultOpenIdProviderMetadata metadata = new DefaultOpenIdProviderMetadata(NAME);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;
    private boolean complete;

    ServiceDiscovery(@Property(name = "micronaut.security.oauth2.clients.oidc.openid.issuer") String issuer) {
        var address = issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
        question = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
    }

    /** Empty until {@link #known}. */
    @Override
    public DefaultOpenIdProviderMetadata fetch() {
        return metadata;
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** Waits for the service when it has not answered yet. */
    synchronized DefaultOpenIdProviderMetadata known() {
        if (!complete) {
            read(answer());
            complete = true;
        }
        return metadata;
    }

    /** With PKCE, also at a service that does not tell that it knows it. */
    private void read(byte[] answer) {
        try {
            JSON.readerForUpdating(metadata).readValue(answer);
            metadata.setCodeChallengeMethodsSupported(List.of("S256"));
        } catch (IOException unreadable) {
            throw new ServiceAway(unreadable);
        }
    }

    private byte[] answer() {
        try {
            var response = client.send(question, BodyHandlers.ofByteArray());
            if (response.statusCode() != HttpStatus.OK.getCode()) {
                throw new ServiceAway(new IOException("Status " + response.statusCode()));
            }
            return response.body();
        } catch (IOException away) {
            throw new ServiceAway(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServiceAway(interrupted);
        }
    }
}
