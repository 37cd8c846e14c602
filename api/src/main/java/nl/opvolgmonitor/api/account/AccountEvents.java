package nl.opvolgmonitor.api.account;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Tells the rest of the application what happened to accounts. */
@Singleton
final class AccountEvents {

    private final ApplicationEventPublisher<AccountEvent> publisher;

    AccountEvents(ApplicationEventPublisher<AccountEvent> publisher) {
        this.publisher = publisher;
    }

    /** The address is that of the neighbour on the network, or what a trusted proxy says: a request may make up the rest. */
    void publish(AccountEvent.Type type, @Nullable String subject, HttpRequest<?> request) {
        publish(type, subject, Network.of(request));
    }

    void publish(AccountEvent.Type type, @Nullable String subject, String origin) {
        publisher.publishEvent(new AccountEvent(type, subject, origin));
    }
}
