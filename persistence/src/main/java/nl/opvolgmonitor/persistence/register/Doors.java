package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Which door a statement takes: what is read here is read as the public, what is written is written as the office. */
@Singleton
public final class Doors {

    private final Jdbi published;
    private final Jdbi working;

    Doors(@Named("published") Jdbi published, @Named("working") Jdbi working) {
        this.published = published;
        this.working = working;
    }

    /** Sees published records only. */
    public Jdbi reading() {
        return published;
    }

    /** Sees and writes everything. */
    public Jdbi writing() {
        return working;
    }
}
