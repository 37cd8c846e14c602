package nl.opvolgmonitor.api.register;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;

/** Sees to it that there are themes and target groups before any content is loaded, also in a register from before there was a list. */
@Singleton
@Requires(property = "opvolgmonitor.first-content", notEquals = StringUtils.FALSE)
final class FirstTerms implements ApplicationEventListener<StartupEvent>, Ordered {

    private final TermLoader loader;

    FirstTerms(TermLoader loader) {
        this.loader = loader;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        loader.begin(RegisterFolders.all());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }
}
