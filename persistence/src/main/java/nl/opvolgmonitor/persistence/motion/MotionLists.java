package nl.opvolgmonitor.persistence.motion;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionFacet;
import nl.opvolgmonitor.domain.motion.MotionFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.JdbcTally;

/** The list of motions, and its counts. */
@Factory
final class MotionLists {

    @Singleton
    Listing<Motion, MotionFilter> motionList(Doors doors, JdbcRecords<Motion> records) {
        return new JdbcListing<>(doors, records, MotionConditions::of, MotionState.ORDERS::of);
    }

    @Singleton
    Tally<MotionFilter> motionTally(Doors doors, JdbcRecords<Motion> records) {
        return new JdbcTally<>(doors, records, MotionConditions::of, by -> MotionDimensions.of((MotionFacet) by));
    }
}
