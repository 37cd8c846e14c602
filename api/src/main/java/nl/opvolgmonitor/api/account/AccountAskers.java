package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.http.Asker;
import nl.opvolgmonitor.api.http.Askers;
import nl.opvolgmonitor.api.http.ClientAddresses;
import nl.opvolgmonitor.api.http.RequestRefused;

/**
 * Knows askers by their account, and strangers by their address. Outside {@code /werk} only a token tells who asks: there it
 * gives wider limits and nothing else.
 */
@Singleton
@Primary
final class AccountAskers implements Askers {

    /** Only asked for when a token comes along: strangers need no database to be told apart. */
    private final Provider<Credentials> credentials;

    private final ClientAddresses addresses;

    AccountAskers(Provider<Credentials> credentials, ClientAddresses addresses) {
        this.credentials = credentials;
        this.addresses = addresses;
    }

    @Override
    public Asker of(HttpRequest<?> request) {
        var account = SignedIn.account(request);
        if (account.isPresent()) {
            return known(account.get());
        }
        return request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                ? credentials.get().account(request).map(AccountAskers::known).orElseThrow(RequestRefused::notSignedIn)
                : addresses.of(request);
    }

    private static Asker known(Account account) {
        return new Asker(account.actor().subject(), true);
    }
}
