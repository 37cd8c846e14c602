package nl.opvolgmonitor.persistence.motion;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Latest;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class MotionLists {

    @Singleton
    Listing<Motion, MotionFilter> motionList(Doors doors, JdbcRecords<Motion> records) {
        return new JdbcListing<>(doors, records, MotionLists::conditions, Ordering::byTime);
    }

    private static final String PROCEDURE = "(SELECT CASE s.decision WHEN 'VOTE_POSTPONED' THEN 'IN_VOTE'"
            + " WHEN 'VOTE_TIED' THEN 'IN_VOTE' ELSE s.decision END FROM motion_decision s WHERE s.motion = k.record AND "
            + Latest.of("s") + ")";

    private static final String EXECUTION =
            "(SELECT s.status FROM motion_execution s WHERE s.motion = k.record AND " + Latest.of("s") + ")";

    private static Conditions conditions(MotionFilter filter) {
        return new Conditions()
                .oneOf("coalesce(" + PROCEDURE + ", 'UNKNOWN') = ANY(:procedure)", "procedure", filter.procedure())
                .oneOf("coalesce(" + EXECUTION + ", 'NO_MESSAGE') = ANY(:execution)", "execution", filter.execution())
                .key(
                        "EXISTS (SELECT 1 FROM link x WHERE x.record = k.record AND x.version = k.version"
                                + " AND x.role = 'MOVER' AND x.target = :mover)",
                        "mover",
                        filter.mover())
                .where("k.stub = :stub", "stub", filter.stub())
                .contains("concat_ws(' ', k.title, k.request)", filter.text());
    }
}
