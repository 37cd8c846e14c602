package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was told about accounts. */
@Singleton
@Requires(env = Node.TEST)
final class EventLog implements ApplicationEventListener<AccountEvent> {

    private final List<AccountEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void onApplicationEvent(AccountEvent event) {
        events.add(event);
    }

    List<AccountEvent> events() {
        return events;
    }
}
