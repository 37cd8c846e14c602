package nl.opvolgmonitor.persistence.recess;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.recess.Recess;
import nl.opvolgmonitor.domain.recess.RecessFilter;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Recesses in their own table, and how they are listed. */
@Factory
final class RecessRecords {

    @Singleton
    JdbcRecords<Recess> recesses(Doors doors) {
        return new JdbcRecords<>(doors, Kind.RECESS, Recess.class);
    }

    @Singleton
    Listing<Recess, RecessFilter> recessList(Doors doors, JdbcRecords<Recess> records) {
        return new JdbcListing<>(doors, records, RecessRecords::conditions, Ordering::byTime);
    }

    private static Conditions conditions(RecessFilter filter) {
        return new Conditions()
                .where("k.chamber = :chamber", "chamber", filter.chamber())
                .oneOf("k.season = ANY(:season)", "season", filter.season());
    }
}
