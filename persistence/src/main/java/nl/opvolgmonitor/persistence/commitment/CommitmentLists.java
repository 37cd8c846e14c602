package nl.opvolgmonitor.persistence.commitment;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.commitment.CommitmentOrder;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Latest;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class CommitmentLists {

    @Singleton
    Listing<Commitment, CommitmentFilter> commitmentList(Doors doors, JdbcRecords<Commitment> records) {
        return new JdbcListing<>(doors, records, CommitmentLists::conditions, CommitmentLists::ordering);
    }

    private static final String STATUS =
            "(SELECT s.status FROM fulfilment s WHERE s.commitment = k.record AND " + Latest.of("s") + ")";

    private static final String LATEST =
            "(SELECT s.latest FROM deadline s WHERE s.subject = k.record AND " + Latest.of("s") + ")";

    private static final Ordering DUE =
            new Ordering(List.of("coalesce(" + LATEST + ", 'infinity')", "k.record"), List.of("date", "text"), false);

    private static Ordering ordering(Enum<?> order) {
        return order == CommitmentOrder.DUE ? DUE : Ordering.byTime(order);
    }

    private static Conditions conditions(CommitmentFilter filter) {
        return new Conditions()
                .oneOf("k.form = ANY(:form)", "form", filter.form())
                .oneOf("coalesce(" + STATUS + ", 'OPEN') = ANY(:status)", "status", filter.status())
                .key(toward(), "toward", filter.toward())
                .key(":document IN (k.made_in, k.reported_in)", "document", filter.document())
                .key(
                        "EXISTS (SELECT 1 FROM link x WHERE x.record = k.record AND x.version = k.version"
                                + " AND x.target = :party)",
                        "party",
                        filter.party())
                .key("k.programme = :programme", "programme", filter.programme())
                .key("k.part_of = :partOf", "partOf", filter.partOf())
                .where(LATEST + " >= :dueFrom", "dueFrom", filter.dueFrom())
                .where(LATEST + " < :dueBefore", "dueBefore", filter.dueBefore())
                .where("(" + LATEST + " IS NOT NULL) = :usable", "usable", filter.hasUsableDeadline())
                .oneOf(TimingSql.STATE + " = ANY(:timing)", "timing", filter.timing())
                .contains("k.text", filter.text());
    }

    private static String toward() {
        return "EXISTS (SELECT 1 FROM coverage c WHERE c.commitment = k.record AND c.toward = :toward AND "
                + AsOf.of("c") + ")";
    }
}
