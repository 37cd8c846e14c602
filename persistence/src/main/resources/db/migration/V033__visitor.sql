-- Who signed in, with what roles, and when the visit before this one began: for what happened since.
CREATE TABLE account.visitor (
    subject       text          PRIMARY KEY CHECK (subject <> ''),
    office        text          NOT NULL CHECK (office <> ''),
    roles         account.roles NOT NULL,
    first_seen_at timestamptz   NOT NULL,
    signed_in_at  timestamptz   NOT NULL,
    visit_before  timestamptz
);
GRANT SELECT, INSERT, UPDATE (office, roles, signed_in_at, visit_before) ON account.visitor TO om_app;

-- The trail is looked through by who and by what, the latest first.
CREATE INDEX audit_entry_by_subject ON register.audit_entry (subject, entry);
CREATE INDEX audit_entry_by_action ON register.audit_entry (action, entry);

-- As before, with who moved the record where it stands.
CREATE OR REPLACE VIEW working.record_state AS
SELECT r.key AS record, r.kind, l.version, l.status, l.embargo_until, l.reason, l.since, p.published_version,
       (SELECT coalesce(array_agg(DISTINCT a.subject), '{}') FROM (
            SELECT v.recorded_by AS subject FROM register.record_version v
            WHERE v.record = r.key AND v.version > coalesce(p.published_version, 0)
            UNION ALL
            SELECT s.recorded_by FROM register.record_status s
            WHERE s.record = r.key AND s.version = l.version AND s.status = 'IN_REVIEW') a) AS proposers,
       l.moved_by
FROM register.record r
CROSS JOIN LATERAL (
    SELECT * FROM working.version_state x WHERE x.record = r.key ORDER BY x.version DESC LIMIT 1) l
LEFT JOIN LATERAL (
    SELECT max(x.version) AS published_version FROM working.version_state x
    WHERE x.record = r.key AND x.status = 'PUBLISHED') p ON true;
