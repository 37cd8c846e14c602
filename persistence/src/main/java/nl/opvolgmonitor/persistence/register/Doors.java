package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.register.Drafts;
import nl.opvolgmonitor.domain.register.Unhurried;
import org.jdbi.v3.core.Jdbi;

/** Which door a statement takes: what is read here is read as the public, what is written is written as the office. */
@Singleton
public final class Doors implements Drafts, Unhurried {

    private static final ScopedValue<Boolean> SEEING_DRAFTS = ScopedValue.newInstance();

    private static final ScopedValue<Boolean> UNHURRIED = ScopedValue.newInstance();

    private final Jdbi published;
    private final Jdbi unhurried;
    private final Jdbi working;

    Doors(@Named("published") Jdbi published, @Named("unhurried") Jdbi unhurried, @Named("working") Jdbi working) {
        this.published = published;
        this.unhurried = unhurried;
        this.working = working;
    }

    /** Sees published records only, except to work that may see drafts: whoever forgets to say so, sees none. */
    public Jdbi reading() {
        if (SEEING_DRAFTS.isBound()) {
            return working;
        }
        return UNHURRIED.isBound() ? unhurried : published;
    }

    @Override
    public <T> T seenBy(Supplier<T> work) {
        return ScopedValue.where(SEEING_DRAFTS, true).call(work::get);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return ScopedValue.where(UNHURRIED, true).call(work::get);
    }

    /** Sees and writes everything. */
    public Jdbi writing() {
        return working;
    }
}
