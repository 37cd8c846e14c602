package nl.opvolgmonitor.persistence.motion;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionAppreciation;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Motions and their series, each in its own table. */
@Factory
final class MotionRecords {

    @Singleton
    JdbcRecords<Motion> motions(Doors doors) {
        return new JdbcRecords<>(doors, Kind.MOTION, Motion.class);
    }

    @Singleton
    JdbcRecords<MotionDecision> motionDecisions(Doors doors) {
        return new JdbcRecords<>(doors, Kind.MOTION_DECISION, MotionDecision.class);
    }

    @Singleton
    JdbcRecords<MotionAppreciation> motionAppreciations(Doors doors) {
        return new JdbcRecords<>(doors, Kind.MOTION_APPRECIATION, MotionAppreciation.class);
    }

    @Singleton
    JdbcRecords<MotionExecution> motionExecutions(Doors doors) {
        return new JdbcRecords<>(doors, Kind.MOTION_EXECUTION, MotionExecution.class);
    }
}
