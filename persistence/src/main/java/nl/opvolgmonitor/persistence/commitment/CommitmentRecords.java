package nl.opvolgmonitor.persistence.commitment;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Commitments, coverage and fulfilment, each in its own table. */
@Factory
final class CommitmentRecords {

    @Singleton
    JdbcRecords<Commitment> commitments(Doors doors) {
        return new JdbcRecords<>(doors, Kind.COMMITMENT, Commitment.class);
    }

    @Singleton
    JdbcRecords<Coverage> coverages(Doors doors) {
        return new JdbcRecords<>(doors, Kind.COVERAGE, Coverage.class);
    }

    @Singleton
    JdbcRecords<Fulfilment> fulfilments(Doors doors) {
        return new JdbcRecords<>(doors, Kind.FULFILMENT, Fulfilment.class);
    }
}
