package nl.opvolgmonitor.persistence.follow;

import nl.opvolgmonitor.persistence.register.Latest;

/** The statements of planning. Those on names without a schema run as the public. */
final class PlanningSql {

    /** The two plain conditions on time are there for the index. */
    static final String NEWS = """
            SELECT p.record, p.version, r.kind, p.published_at,
                   (SELECT coalesce(array_agg(DISTINCT a.subject), '{}') FROM follow.about a
                    WHERE a.record = p.record AND a.version = p.version) AS about
            FROM follow.publication p JOIN register.record r ON r.key = p.record
            WHERE (p.recorded_at > :after OR p.embargo_until > :after) AND p.recorded_at <= :until
              AND p.published_at > :after AND p.published_at <= :until
            ORDER BY p.published_at, p.record, p.version""";

    static final String COMMITMENTS = "SELECT DISTINCT commitment FROM coverage WHERE toward = ANY(:keys)";

    static final String OFFICES = """
            SELECT o.key FROM record o WHERE o.kind = 'OFFICE' AND (o.key = ANY(:keys) OR EXISTS (
                SELECT 1 FROM link l JOIN record r ON r.key = l.record
                WHERE l.target = o.key AND l.record = ANY(:keys) AND r.kind IN ('COMMITMENT', 'DEADLINE')))""";

    /** Of each series of deadlines the entry that counts now, as long as nothing ended what it is about. */
    static final String DUE_DAYS = """
            SELECT k.subject, k.record, k.latest FROM deadline k
            WHERE (k.subject = ANY(:keys) OR k.record = ANY(:keys)) AND k.latest IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM record_version v WHERE v.record = k.record AND v.version > k.version)
              AND NOT EXISTS (SELECT 1 FROM deadline n WHERE n.subject = k.subject AND n.record <> k.record
                              AND (n.effective_from, n.recorded_at, n.record) > (k.effective_from, k.recorded_at, k.record))
              AND coalesce((SELECT f.status FROM fulfilment f WHERE f.commitment = k.subject
                            %1$s), 'OPEN')
                  NOT IN ('FULFILLED', 'NOT_FULFILLED', 'REPLACED', 'LAPSED')
              AND coalesce((SELECT e.status FROM motion_execution e WHERE e.motion = k.subject
                            %2$s), '')
                  NOT IN ('SETTLED_BY_CABINET', 'SETTLEMENT_CONFIRMED', 'NOT_EXECUTED')
              AND coalesce((SELECT c.outcome FROM closure c WHERE c.recommendation = k.subject
                            %3$s), 'REOPENED') = 'REOPENED'
            ORDER BY k.latest, k.record""".formatted(Latest.order("f"), Latest.order("e"), Latest.order("c"));

    static final String NOTE = """
            INSERT INTO follow.occasion (follow, event, mail, record, about, kind, version, latest, days)
            VALUES (:follow, :event, :mail, :record, :about, :kind, :version, :latest, :days)
            ON CONFLICT (follow, event) DO NOTHING""";

    private PlanningSql() {}
}
