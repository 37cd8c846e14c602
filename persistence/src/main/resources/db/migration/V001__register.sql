-- What every record has: a permanent key, versions, a record status, links to other records, and proof.
-- Nothing here is ever changed or removed: a correction is a new version, a new fact a new row.
CREATE SCHEMA register;
CREATE SCHEMA working;
CREATE SCHEMA published;

CREATE TABLE register.record (
    key        text        PRIMARY KEY,
    kind       text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT a_key_is_fit_for_an_address CHECK (key ~ '^[A-Za-z0-9][A-Za-z0-9._#/-]*$' AND length(key) <= 200)
);
CREATE INDEX record_by_kind ON register.record (kind, key);

CREATE TABLE register.record_version (
    record                 text        NOT NULL REFERENCES register.record,
    version                integer     NOT NULL CHECK (version >= 1),
    effective_raw          text,
    effective_precision    text        CHECK (effective_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'YEAR_RANGE', 'UNKNOWN')),
    effective_earliest     date,
    effective_latest       date,
    effective_year_implied boolean     NOT NULL DEFAULT false,
    effective_year_from    text,
    effective_from         date        NOT NULL,
    recorded_at            timestamptz NOT NULL,
    recorded_by            text        NOT NULL,
    internal_note          text,
    PRIMARY KEY (record, version),
    CONSTRAINT a_moment_does_not_end_before_it_begins CHECK (effective_earliest <= effective_latest)
);
CREATE INDEX record_version_by_time ON register.record_version (effective_from, recorded_at);

CREATE TABLE register.record_status (
    entry         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    record        text        NOT NULL,
    version       integer     NOT NULL,
    status        text        NOT NULL CHECK (status IN
        ('CONCEPT', 'IN_REVIEW', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN')),
    embargo_until timestamptz,
    reason        text,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text        NOT NULL,
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT withdrawing_needs_a_reason CHECK (status NOT IN ('CORRECTED', 'WITHDRAWN') OR coalesce(reason, '') <> '')
);
CREATE INDEX record_status_by_version ON register.record_status (record, version, entry DESC);

-- Every mention of another record in a role: executor, signatory, mover, condition, and so on.
CREATE TABLE register.link (
    record  text    NOT NULL,
    version integer NOT NULL,
    role    text    NOT NULL,
    ordinal integer NOT NULL CHECK (ordinal >= 1),
    target  text    REFERENCES register.record,
    name    text,
    PRIMARY KEY (record, version, role, ordinal),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_link_names_something CHECK (target IS NOT NULL OR coalesce(name, '') <> '')
);
CREATE INDEX link_by_target ON register.link (target, role);

CREATE TABLE register.evidence (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    record      text        NOT NULL REFERENCES register.record,
    document    text        NOT NULL REFERENCES register.record,
    role        text        NOT NULL CHECK (role IN ('PROOF', 'MENTION', 'CONTEXT')),
    quote       text        NOT NULL CHECK (quote <> ''),
    line        integer     CHECK (line >= 1),
    footnote    integer     CHECK (footnote >= 1),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);
CREATE INDEX evidence_by_record ON register.evidence (record, entry);
CREATE INDEX evidence_by_document ON register.evidence (document, entry);

CREATE FUNCTION register.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'History is append-only: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION register.check_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM register.record WHERE key = NEW.record AND kind = TG_ARGV[0]) THEN
        RAISE EXCEPTION 'Record % is not of kind %', NEW.record, TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE PROCEDURE register.make_append_only(name text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON register.%I
                    FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change()', name);
    EXECUTE format('GRANT SELECT, INSERT ON register.%I TO om_app', name);
END $$;

-- Working views show every version to the office; published views show only what has been published.
CREATE VIEW working.record_version AS SELECT * FROM register.record_version;
CREATE VIEW published.record_version AS
SELECT v.record, v.version, v.effective_raw, v.effective_precision, v.effective_earliest, v.effective_latest,
       v.effective_year_implied, v.effective_year_from, v.effective_from, v.recorded_at
FROM register.record_version v
CROSS JOIN LATERAL (
    SELECT s.status, s.embargo_until FROM register.record_status s
    WHERE s.record = v.record AND s.version = v.version ORDER BY s.entry DESC LIMIT 1) s
WHERE s.status IN ('PUBLISHED', 'CORRECTED') AND (s.embargo_until IS NULL OR s.embargo_until <= now());

CREATE VIEW working.record AS SELECT key, kind FROM register.record;
CREATE VIEW published.record AS
SELECT r.key, r.kind FROM register.record r
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = r.key);

CREATE VIEW working.link AS SELECT * FROM register.link;
CREATE VIEW published.link AS
SELECT l.* FROM register.link l JOIN published.record_version v USING (record, version);

CREATE VIEW working.evidence AS SELECT * FROM register.evidence;
CREATE VIEW published.evidence AS
SELECT e.entry, e.record, e.document, e.role, e.quote, e.line, e.footnote, e.recorded_at
FROM register.evidence e
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = e.record)
  AND EXISTS (SELECT 1 FROM published.record_version d WHERE d.record = e.document);

CREATE PROCEDURE register.show_kind(name text, schema_name text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format($view$
        CREATE VIEW %2$I.%1$I AS
        SELECT k.*, v.effective_raw, v.effective_precision, v.effective_earliest, v.effective_latest,
               v.effective_year_implied, v.effective_year_from, v.effective_from, v.recorded_at,
               l.link_roles, l.link_targets, l.link_names
        FROM register.%1$I k
        JOIN %2$I.record_version v USING (record, version)
        CROSS JOIN LATERAL (
            SELECT array_agg(role ORDER BY ordinal, role) AS link_roles,
                   array_agg(target ORDER BY ordinal, role) AS link_targets,
                   array_agg(name ORDER BY ordinal, role) AS link_names
            FROM register.link x WHERE x.record = k.record AND x.version = k.version) l
        $view$, name, schema_name);
END $$;

-- Called once by each feature for each of its kinds, after its table is made.
CREATE PROCEDURE register.add_kind(name text) LANGUAGE plpgsql AS $$
BEGIN
    CALL register.make_append_only(name);
    EXECUTE format('CREATE TRIGGER right_kind BEFORE INSERT ON register.%I
                    FOR EACH ROW EXECUTE FUNCTION register.check_kind(%L)', name, upper(name));
    CALL register.show_kind(name, 'working');
    CALL register.show_kind(name, 'published');
    EXECUTE format('GRANT SELECT ON working.%I TO om_app', name);
    EXECUTE format('GRANT SELECT ON published.%I TO om_public, om_app', name);
END $$;

CREATE TABLE register.relation (
    record    text    NOT NULL,
    version   integer NOT NULL,
    type      text    NOT NULL CHECK (type IN ('REPEATS', 'SHARPENS', 'REPLACES', 'FOLLOWS_UP_ON', 'SAME_AS',
        'SAME_THEME', 'ANSWERS', 'CONTRADICTS', 'ATTACHED_TO', 'INCORPORATES', 'COMPARABLE_TO', 'IN_FOLLOW_UP_OF',
        'AMENDS', 'SUPPORTS', 'PREVIOUS_EDITION', 'RELATED')),
    from_key  text    NOT NULL REFERENCES register.record,
    to_key    text    NOT NULL REFERENCES register.record,
    certainty text    NOT NULL CHECK (certainty IN ('CONFIRMED', 'INFERRED', 'CANDIDATE')),
    reason    text,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_relation_joins_two_records CHECK (from_key <> to_key),
    CONSTRAINT a_guess_is_explained CHECK (certainty = 'CONFIRMED' OR coalesce(reason, '') <> '')
);
CREATE INDEX relation_from ON register.relation (from_key);
CREATE INDEX relation_to ON register.relation (to_key);
CALL register.add_kind('relation');

CALL register.make_append_only('record');
CALL register.make_append_only('record_version');
CALL register.make_append_only('record_status');
CALL register.make_append_only('link');
CALL register.make_append_only('evidence');
GRANT USAGE ON SCHEMA register, working, published TO om_app;
GRANT USAGE ON SCHEMA published TO om_public;
GRANT SELECT ON working.record, working.record_version, working.link, working.evidence TO om_app;
GRANT SELECT ON published.record, published.record_version, published.link, published.evidence TO om_public, om_app;
