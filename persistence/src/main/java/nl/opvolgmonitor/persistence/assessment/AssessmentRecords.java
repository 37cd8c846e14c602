package nl.opvolgmonitor.persistence.assessment;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Judgements and closures, each in its own table. */
@Factory
final class AssessmentRecords {

    @Singleton
    JdbcRecords<Assessment> assessments(Doors doors) {
        return new JdbcRecords<>(doors, Kind.ASSESSMENT, Assessment.class);
    }

    @Singleton
    JdbcRecords<Closure> closures(Doors doors) {
        return new JdbcRecords<>(doors, Kind.CLOSURE, Closure.class);
    }
}
