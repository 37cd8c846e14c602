-- What the public saw change: every version that is public, from the instant it was, and what was withdrawn from the public.
CREATE VIEW published.change AS
SELECT v.record, r.kind, CASE WHEN b.version IS NULL THEN 'ADDED' ELSE x.change END AS type, v.version, b.version AS from_version,
       CASE WHEN x.change = 'CORRECTED' THEN x.change_reason END AS reason, s.changed_at, v.effective_from
FROM published.record_version v
JOIN register.record_version x USING (record, version)
JOIN register.record r ON r.key = v.record
CROSS JOIN LATERAL (
    SELECT min(greatest(s.recorded_at, s.embargo_until)) AS changed_at FROM register.record_status s
    WHERE s.record = v.record AND s.version = v.version AND s.status = 'PUBLISHED') s
CROSS JOIN LATERAL (
    SELECT max(e.version) AS version FROM published.record_version e WHERE e.record = v.record AND e.version < v.version) b
UNION ALL
SELECT c.record, c.kind, c.change, c.version, NULL, c.reason, c.corrected_at, v.effective_from
FROM published.correction c JOIN register.record_version v USING (record, version)
WHERE c.change = 'WITHDRAWN';
GRANT SELECT ON published.change TO om_public, om_app;
