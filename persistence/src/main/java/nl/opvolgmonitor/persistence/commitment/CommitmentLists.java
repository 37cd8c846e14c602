package nl.opvolgmonitor.persistence.commitment;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFacet;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.JdbcTally;

/** The list of commitments, and its counts. */
@Factory
final class CommitmentLists {

    @Singleton
    Listing<Commitment, CommitmentFilter> commitmentList(Doors doors, JdbcRecords<Commitment> records) {
        return new JdbcListing<>(doors, records, CommitmentConditions::of, CommitmentState.ORDERS::of);
    }

    @Singleton
    Tally<CommitmentFilter> commitmentTally(Doors doors, JdbcRecords<Commitment> records) {
        return new JdbcTally<>(
                doors, records, CommitmentConditions::of, by -> CommitmentDimensions.of((CommitmentFacet) by));
    }
}
