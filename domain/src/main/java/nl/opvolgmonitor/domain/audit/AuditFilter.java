package nl.opvolgmonitor.domain.audit;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * Which attempts are looked for; what is null sets no condition.
 *
 * @param subject the pseudonym of who attempted
 * @param action the whole name of what was attempted, as publishRecords
 * @param from the first day, in the time of Amsterdam
 * @param until the last day
 */
public record AuditFilter(
        @Nullable Key record,
        @Nullable String subject,
        @Nullable String action,
        @Nullable AuditResult result,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    /** The same, about this record. */
    public AuditFilter about(Key record) {
        return new AuditFilter(record, subject, action, result, from, until);
    }
}
