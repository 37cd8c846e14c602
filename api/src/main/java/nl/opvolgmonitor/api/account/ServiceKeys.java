package nl.opvolgmonitor.api.account;

import com.nimbusds.jose.jwk.KeyType;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.security.oauth2.client.JwksUriSignatureFactory;
import io.micronaut.security.token.jwt.signature.jwks.JwksSignatureConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Where the keys are with which the sign-in service signs what it says of people. */
@Singleton
@Named(ServiceDiscovery.NAME)
@Requires(property = "opvolgmonitor.sign-in.way", value = "oidc")
@Replaces(value = JwksSignatureConfiguration.class, factory = JwksUriSignatureFactory.class)
final class ServiceKeys implements JwksSignatureConfiguration {

    private static final int MINUTE = 60;

    private final ServiceDiscovery discovery;

    ServiceKeys(ServiceDiscovery discovery) {
        this.discovery = discovery;
    }

    @Override
    public String getName() {
        return ServiceDiscovery.NAME;
    }

    @Override
    public String getUrl() {
        return discovery.known().getJwksUri();
    }

    /** Any: not every service signs with RSA. */
    @Override
    public @Nullable KeyType getKeyType() {
        return null;
    }

    /** In seconds. The framework has deprecated it, and still demands it. */
    @Override
    @SuppressWarnings("removal")
    public Integer getCacheExpiration() {
        return MINUTE;
    }
}
