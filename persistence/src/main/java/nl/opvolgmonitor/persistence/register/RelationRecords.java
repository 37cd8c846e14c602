package nl.opvolgmonitor.persistence.register;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Relation;

/** Relations, each in its own table. */
@Factory
final class RelationRecords {

    @Singleton
    JdbcRecords<Relation> relations(Doors doors) {
        return new JdbcRecords<>(doors, Kind.RELATION, Relation.class);
    }
}
