package nl.opvolgmonitor.api.register;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty register before the first request is served. */
@Singleton
@Requires(property = "opvolgmonitor.first-content", notEquals = StringUtils.FALSE)
final class FirstContent implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstContent.class);

    private final Entries entries;
    private final RegisterLoader loader;
    private final Transactions transactions;
    private final Editions editions;
    private final Clock clock;

    FirstContent(Entries entries, RegisterLoader loader, Transactions transactions, Editions editions, Clock clock) {
        this.entries = entries;
        this.loader = loader;
        this.transactions = transactions;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (entries.isEmpty()) {
            LOG.info("Het register is leeg: de eerste inhoud wordt geladen");
            LOG.info("Geladen: {} records", loader.loadFirstContent().registered());
            transactions.inOne(() -> editions.publish(clock, "eerste-inhoud"));
        }
    }
}
