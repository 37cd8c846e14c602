-- What the office does with a record: change it in a new version, move it along, note something, withdraw it.
-- A command with the same request key is carried out once.
ALTER TABLE register.record_version
    ADD COLUMN change text NOT NULL DEFAULT 'REGISTERED' CHECK (change IN ('REGISTERED', 'AMENDED', 'CORRECTED')),
    ADD COLUMN change_reason text,
    ADD CONSTRAINT the_first_version_registers CHECK ((version = 1) = (change = 'REGISTERED')),
    ADD CONSTRAINT correcting_needs_a_reason CHECK (change <> 'CORRECTED' OR coalesce(change_reason, '') <> '');

-- A quote comes with a version, so that it is public no earlier than a version that has it.
ALTER TABLE register.evidence ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE register.evidence ADD FOREIGN KEY (record, version) REFERENCES register.record_version;

-- So does the text of a document that was known by name only.
ALTER TABLE register.document_text ADD COLUMN since_version integer NOT NULL DEFAULT 1;

ALTER TABLE register.record_status DROP CONSTRAINT record_status_status_check;
ALTER TABLE register.record_status
    ADD CHECK (status IN ('CONCEPT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
    ADD CONSTRAINT only_publishing_waits CHECK (embargo_until IS NULL OR status = 'PUBLISHED');
CREATE INDEX record_status_by_time ON register.record_status (recorded_at);

CREATE TABLE register.note (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    record      text        NOT NULL REFERENCES register.record,
    text        text        NOT NULL CHECK (text <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);
CREATE INDEX note_by_record ON register.note (record, entry);

CREATE TABLE register.mute (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    record      text        NOT NULL REFERENCES register.record,
    signal      text        NOT NULL CHECK (signal ~ '^R[1-9][0-9]?$'),
    muted_until date        NOT NULL,
    reason      text        NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);
CREATE INDEX mute_by_record ON register.mute (record, entry);

CREATE TABLE register.request (
    subject     text        NOT NULL,
    operation   text        NOT NULL,
    request_key uuid        NOT NULL,
    payload     text        NOT NULL CHECK (payload ~ '^[0-9a-f]{64}$'),
    answer      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (subject, operation, request_key)
);

CREATE TABLE register.audit_entry (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    subject     text        NOT NULL,
    office      text        NOT NULL,
    action      text        NOT NULL,
    record      text,
    version     integer,
    result      text        NOT NULL CHECK (result IN ('DONE', 'REPEATED', 'REFUSED')),
    reason      text,
    origin      text        NOT NULL,
    correlation text        NOT NULL
);
CREATE INDEX audit_entry_by_record ON register.audit_entry (record, entry);

CALL register.make_append_only('note');
CALL register.make_append_only('mute');
CALL register.make_append_only('request');
CALL register.make_append_only('audit_entry');

-- The office sees everything but what was withdrawn; the public what was published and is past its embargo.
CREATE OR REPLACE VIEW working.record_version AS
SELECT v.* FROM register.record_version v
WHERE NOT EXISTS (
    SELECT 1 FROM register.record_status s
    WHERE s.record = v.record AND s.version = v.version AND s.status = 'WITHDRAWN');
CREATE OR REPLACE VIEW working.evidence AS SELECT * FROM register.evidence;
CREATE OR REPLACE VIEW published.evidence AS
SELECT e.entry, e.record, e.document, e.role, e.quote, e.line, e.footnote, e.recorded_at
FROM register.evidence e
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = e.record AND v.version >= e.version)
  AND EXISTS (SELECT 1 FROM published.record_version d WHERE d.record = e.document);

-- Where each version stands. A version without a row of its own cannot be.
CREATE VIEW working.version_state AS
SELECT v.record, v.version, v.change, v.change_reason, v.recorded_at, v.recorded_by,
       s.status, s.embargo_until, s.reason, s.recorded_at AS since, s.recorded_by AS moved_by
FROM register.record_version v
CROSS JOIN LATERAL (
    SELECT x.status, x.embargo_until, x.reason, x.recorded_at, x.recorded_by FROM register.record_status x
    WHERE x.record = v.record AND x.version = v.version ORDER BY x.entry DESC LIMIT 1) s;

-- Where each record stands: by its last version, with the last one that is published, now or under embargo.
CREATE VIEW working.record_state AS
SELECT r.key AS record, r.kind, l.version, l.status, l.embargo_until, l.reason, l.since, p.published_version,
       (SELECT coalesce(array_agg(DISTINCT a.subject), '{}') FROM (
            SELECT v.recorded_by AS subject FROM register.record_version v
            WHERE v.record = r.key AND v.version > coalesce(p.published_version, 0)
            UNION ALL
            SELECT s.recorded_by FROM register.record_status s
            WHERE s.record = r.key AND s.version = l.version AND s.status = 'IN_REVIEW') a) AS proposers
FROM register.record r
CROSS JOIN LATERAL (
    SELECT * FROM working.version_state x WHERE x.record = r.key ORDER BY x.version DESC LIMIT 1) l
LEFT JOIN LATERAL (
    SELECT max(x.version) AS published_version FROM working.version_state x
    WHERE x.record = r.key AND x.status = 'PUBLISHED') p ON true;
GRANT SELECT ON working.version_state, working.record_state TO om_app;

-- The correction log: each public version that corrects an earlier one, and each record withdrawn after it was public.
CREATE VIEW published.correction AS
SELECT v.record, r.kind, 'CORRECTED' AS change, v.version,
       (SELECT max(e.version) FROM published.record_version e WHERE e.record = v.record AND e.version < v.version) AS from_version,
       v.change_reason AS reason, greatest(s.recorded_at, s.embargo_until) AS corrected_at
FROM register.record_version v
JOIN register.record r ON r.key = v.record
JOIN published.record_version p ON p.record = v.record AND p.version = v.version
JOIN register.record_status s ON s.record = v.record AND s.version = v.version AND s.status = 'PUBLISHED'
WHERE v.change = 'CORRECTED'
UNION ALL
SELECT w.record, r.kind, 'WITHDRAWN', w.version, NULL, w.reason, w.recorded_at
FROM (SELECT DISTINCT ON (s.record) s.* FROM register.record_status s
      WHERE s.status = 'WITHDRAWN' ORDER BY s.record, s.version DESC, s.entry DESC) w
JOIN register.record r ON r.key = w.record
WHERE NOT EXISTS (SELECT 1 FROM published.record_version p WHERE p.record = w.record)
  AND EXISTS (SELECT 1 FROM register.record_status s
              WHERE s.record = w.record AND s.status = 'PUBLISHED'
                AND coalesce(s.embargo_until, s.recorded_at) <= w.recorded_at);
GRANT SELECT ON published.correction TO om_public, om_app;

-- Which versions name a record, in whatever column, link or quote.
CREATE FUNCTION register.named_by(target text) RETURNS TABLE (record text, version integer) LANGUAGE plpgsql STABLE AS $$
DECLARE
    place record;
BEGIN
    FOR place IN
        SELECT c.conrelid::regclass AS relation, a.attname AS name
        FROM pg_constraint c
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        WHERE c.contype = 'f' AND c.confrelid = 'register.record'::regclass AND a.attname <> 'record'
          AND EXISTS (SELECT 1 FROM pg_attribute v WHERE v.attrelid = c.conrelid AND v.attname = 'version')
    LOOP
        RETURN QUERY EXECUTE format('SELECT t.record, t.version FROM %s t WHERE t.%I = $1 AND t.record <> $1', place.relation, place.name)
            USING target;
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION register.named_by TO om_app;
