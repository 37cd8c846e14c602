package nl.opvolgmonitor.persistence.deadline;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class DeadlineLists {

    @Singleton
    Listing<Deadline, DeadlineFilter> deadlineList(Doors doors, JdbcRecords<Deadline> records) {
        return new JdbcListing<>(doors, records, DeadlineLists::conditions, Ordering::byTime);
    }

    private static final String CURRENT = """
            NOT EXISTS (SELECT 1 FROM deadline newer WHERE newer.subject = k.subject AND %s
                AND (newer.effective_from, newer.recorded_at, newer.record) > (k.effective_from, k.recorded_at, k.record))""".formatted(AsOf.of("newer"));

    private static Conditions conditions(DeadlineFilter filter) {
        return new Conditions()
                .when(true, CURRENT)
                .oneOf("k.kind = ANY(:kind)", "kind", filter.kind())
                .where("k.latest >= :latestFrom", "latestFrom", filter.latestFrom())
                .where("k.latest < :latestBefore", "latestBefore", filter.latestBefore())
                .key("k.subject = :subject", "subject", filter.subject());
    }
}
