package nl.opvolgmonitor.persistence.deadline;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.overview.DeadlineFacet;
import nl.opvolgmonitor.domain.overview.DeadlineFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.JdbcTally;

/** The list of deadlines, and its counts. */
@Factory
final class DeadlineLists {

    @Singleton
    Listing<Deadline, DeadlineFilter> deadlineList(Doors doors, JdbcRecords<Deadline> records) {
        return new JdbcListing<>(doors, records, DeadlineConditions::of, DeadlineState.ORDERS::of);
    }

    @Singleton
    Tally<DeadlineFilter> deadlineTally(Doors doors, JdbcRecords<Deadline> records) {
        return new JdbcTally<>(doors, records, DeadlineConditions::of, by -> DeadlineDimensions.of((DeadlineFacet) by));
    }
}
