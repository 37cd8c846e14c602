package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.AuthenticationFailed;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.oauth2.client.OauthClient;
import io.micronaut.security.oauth2.routes.DefaultOauthController;
import io.micronaut.security.oauth2.routes.OauthController;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The way to the sign-in service and back. Whatever goes wrong there is a page in plain Dutch, and nobody is let in. */
@Singleton
@Named(ServiceDiscovery.NAME)
@Requires(property = "opvolgmonitor.sign-in.way", value = "oidc")
@Replaces(DefaultOauthController.class)
final class ServiceRoutes implements OauthController {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceRoutes.class);

    private final OauthClient client;
    private final ServiceDiscovery discovery;
    private final Arrivals arrivals;
    private final Refusals refusals;
    private final Scheduler waiting;

    ServiceRoutes(
            @Named(ServiceDiscovery.NAME) OauthClient client,
            ServiceDiscovery discovery,
            Arrivals arrivals,
            Refusals refusals,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.client = client;
        this.discovery = discovery;
        this.arrivals = arrivals;
        this.refusals = refusals;
        waiting = Schedulers.fromExecutorService(executor);
    }

    @Override
    public OauthClient getClient() {
        return client;
    }

    @Override
    @ExecuteOn(TaskExecutors.BLOCKING)
    public Publisher<MutableHttpResponse<?>> login(HttpRequest<?> request) {
        try {
            discovery.known();
            return client.authorizationRedirect(request);
        } catch (ServiceDiscovery.ServiceAway away) {
            LOG.warn("De aanmelddienst is niet bereikbaar: {}", away.getMessage());
            return Publishers.just(unavailable(request));
        }
    }

    @Override
    @ExecuteOn(TaskExecutors.BLOCKING)
    public Publisher<MutableHttpResponse<?>> callback(HttpRequest<Map<String, Object>> request) {
        return Mono.defer(() -> answerOfService(request))
                .onErrorResume(fault -> Mono.just(failed(fault)))
                .defaultIfEmpty(new AuthenticationFailed())
                .publishOn(waiting)
                .map(response -> arrivals.receive(response, request));
    }

    private MutableHttpResponse<?> unavailable(HttpRequest<?> request) {
        var sentence = "De aanmelddienst is niet bereikbaar; probeer het over een paar minuten opnieuw";
        return refusals.answer(request, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, sentence)
                .header(HttpHeaders.RETRY_AFTER, "60");
    }

    private Mono<AuthenticationResponse> answerOfService(HttpRequest<Map<String, Object>> request) {
        discovery.known();
        return Mono.from(client.onCallback(request));
    }

    /** A state that is not ours, a code that the service did not give, a token that is not signed by it. */
    private static AuthenticationResponse failed(Throwable fault) {
        LOG.warn("Een aanmelding is mislukt: {}", fault.getClass().getName());
        return new AuthenticationFailed();
    }
}
