package nl.opvolgmonitor.persistence.commitment;

import nl.opvolgmonitor.domain.commitment.Timing;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Latest;
import nl.opvolgmonitor.persistence.register.Links;

/** The facts behind the timing of a commitment with alias {@code k}, and the same rule as {@link Timing} to filter by. */
public final class TimingSql {

    /** The present status {@code f} and the present deadline {@code d} of commitment {@code k}. */
    static final String FACTS = """
            LEFT JOIN LATERAL (SELECT s.status FROM fulfilment s WHERE s.commitment = k.record AND %s) f ON true
            LEFT JOIN LATERAL (SELECT s.* FROM deadline s WHERE s.subject = k.record AND %s) d ON true
            """.formatted(Latest.of("s"), Latest.of("s"));

    /** Whether a condition of deadline {@code d} is not met; one that only has a name is never known to be met. */
    static final String CONDITION_OPEN = """
            EXISTS (SELECT 1 FROM %s WHERE x.role = 'DEPENDS_ON'
                AND coalesce((SELECT s.status FROM fulfilment s WHERE s.commitment = x.target AND %s), 'OPEN') <> 'FULFILLED')""".formatted(Links.each("d"), Latest.of("s"));

    public static final String STATE = """
            (SELECT CASE
                WHEN t.status IN ('FULFILLED', 'NOT_FULFILLED', 'REPLACED', 'LAPSED') THEN 'SETTLED'
                WHEN t.kind = 'CONDITIONAL' THEN CASE WHEN t.condition_open THEN 'BLOCKED' ELSE 'AHEAD' END
                WHEN t.recurs_every IS NOT NULL THEN CASE
                    WHEN :effective > CAST(t.last + CAST(t.recurs_every AS interval) AS date) + %d THEN 'OCCURRENCE_UNKNOWN'
                    ELSE 'RECURRING' END
                WHEN t.latest IS NULL THEN 'NO_USABLE_DEADLINE'
                WHEN :effective > t.latest THEN 'PAST_WITHOUT_EVIDENCE'
                WHEN t.latest - :effective <= %d THEN 'DUE_SOON'
                ELSE 'AHEAD' END
             FROM (SELECT f.status, d.kind, d.latest, d.recurs_every, %s AS condition_open,
                          coalesce(d.last_occurrence, k.effective_from) AS last
                   FROM (SELECT 1) one %s) t)""".formatted(Timing.GRACE_DAYS, Timing.SOON_DAYS, CONDITION_OPEN, FACTS);

    /** All facts of the commitments with {@code :keys}. */
    static final String SELECT = """
            SELECT k.record AS commitment, coalesce(f.status, 'OPEN') AS status, d.kind, d.latest, d.recurs_every,
                   d.last_occurrence, d.review_on, %s AS condition_open, k.effective_from AS held_from, k.visibility
            FROM commitment k %s WHERE k.record = ANY(:keys) AND %s""".formatted(CONDITION_OPEN, FACTS, AsOf.of("k"));

    private TimingSql() {}
}
