package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.security.authentication.AuthenticationFailed;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.oauth2.endpoint.authorization.state.State;
import io.micronaut.security.oauth2.endpoint.token.response.DefaultOpenIdAuthenticationMapper;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdAuthenticationMapper;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdClaims;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdTokenResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.opvolgmonitor.domain.account.Actor;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Makes of a valid ID token who may act here. Of all it says only the pseudonym and the roles are used. */
@Singleton
@Replaces(DefaultOpenIdAuthenticationMapper.class)
final class ServiceAccounts implements OpenIdAuthenticationMapper {

    private final SignInSettings settings;

    ServiceAccounts(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    public Publisher<AuthenticationResponse> createAuthenticationResponse(
            String service, OpenIdTokenResponse tokens, OpenIdClaims claims, @Nullable State state) {
        return Publishers.just(response(tokens, claims));
    }

    private AuthenticationResponse response(OpenIdTokenResponse tokens, OpenIdClaims claims) {
        var roles = new RolesClaim(settings.rolesClaim()).in(claims.getClaims());
        if (roles.isEmpty()) {
            return new NoRole(claims.getSubject());
        }
        var actor = new Actor(claims.getSubject(), settings.shownOffice(), roles, true);
        return () -> Optional.of(new Arrival(actor, tokens.getIdToken()));
    }

    /** The service knows this account, but gives it none of our roles. */
    static final class NoRole extends AuthenticationFailed {

        private static final long serialVersionUID = 1;

        private final String subject;

        NoRole(String subject) {
            this.subject = subject;
        }

        String subject() {
            return subject;
        }
    }
}
