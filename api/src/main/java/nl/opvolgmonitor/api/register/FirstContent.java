package nl.opvolgmonitor.api.register;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.Entries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty register before the first request is served. */
@Singleton
@Requires(property = "opvolgmonitor.first-content", notEquals = StringUtils.FALSE)
final class FirstContent implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstContent.class);

    private final Entries entries;
    private final RegisterLoader loader;

    FirstContent(Entries entries, RegisterLoader loader) {
        this.entries = entries;
        this.loader = loader;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (entries.isEmpty()) {
            LOG.info("Het register is leeg: de eerste inhoud wordt geladen");
            LOG.info("Geladen: {} records", loader.loadFirstContent().registered());
        }
    }
}
