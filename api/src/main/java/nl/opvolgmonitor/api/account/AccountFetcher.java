package nl.opvolgmonitor.api.account;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Tells the security framework who sends a request, on a thread that may wait for the database. */
@Singleton
final class AccountFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private final Credentials credentials;
    private final ExecutorService executor;

    AccountFetcher(Credentials credentials, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.credentials = credentials;
        this.executor = executor;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        return Publishers.fromCompletableFuture(() ->
                CompletableFuture.supplyAsync(() -> credentials.account(request).orElse(null), executor));
    }
}
