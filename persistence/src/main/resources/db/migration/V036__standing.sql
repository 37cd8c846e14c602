-- Where each version stands: what it says of time, what it links to, and from when on a later version counts instead. Every answer
-- asks that of every record in it, and looked it up in four places for each. What is kept here follows from the register and from
-- nothing else: it is made in the transaction of the rows that it comes from, and all of it can be made again (kept.fill).
CREATE SCHEMA kept;

-- The definition. Instants that nobody knows yet are infinity.
CREATE VIEW kept.recounted_standing AS
WITH moved AS NOT MATERIALIZED (
    SELECT v.record, v.version, v.recorded_at, s.status, s.embargo_until, EXISTS (
               SELECT FROM register.record_status w
               WHERE w.record = v.record AND w.version = v.version AND w.status = 'WITHDRAWN') AS withdrawn
    FROM register.record_version v
    LEFT JOIN LATERAL (
        SELECT x.status, x.embargo_until FROM register.record_status x
        WHERE x.record = v.record AND x.version = v.version ORDER BY x.entry DESC LIMIT 1) s ON true)
SELECT v.record, v.version, v.effective_raw, v.effective_precision, v.effective_earliest, v.effective_latest,
       v.effective_year_implied, v.effective_year_from, v.effective_from, v.recorded_at,
       l.link_roles, l.link_targets, l.link_names, m.status, m.embargo_until, m.withdrawn,
       coalesce(f.working_until, 'infinity') AS working_until,
       coalesce(f.published_until, 'infinity') AS published_until,
       coalesce(f.embargo_follows, false) AS embargo_follows
FROM register.record_version v
JOIN moved m USING (record, version)
CROSS JOIN LATERAL (
    SELECT array_agg(x.role ORDER BY x.ordinal, x.role) AS link_roles, array_agg(x.target ORDER BY x.ordinal, x.role) AS link_targets,
           array_agg(x.name ORDER BY x.ordinal, x.role) AS link_names
    FROM register.link x WHERE x.record = v.record AND x.version = v.version) l
CROSS JOIN LATERAL (
    SELECT min(n.recorded_at) FILTER (WHERE NOT n.withdrawn) AS working_until,
           min(n.recorded_at) FILTER (WHERE n.status = 'PUBLISHED' AND n.embargo_until IS NULL) AS published_until,
           bool_or(n.status = 'PUBLISHED' AND n.embargo_until IS NOT NULL) AS embargo_follows
    FROM moved n WHERE n.record = v.record AND n.version > v.version) f;

CREATE TABLE kept.standing (
    record                 text        NOT NULL,
    version                integer     NOT NULL,
    effective_raw          text,
    effective_precision    text,
    effective_earliest     date,
    effective_latest       date,
    effective_year_implied boolean     NOT NULL,
    effective_year_from    text,
    effective_from         date        NOT NULL,
    recorded_at            timestamptz NOT NULL,
    link_roles             text[],
    link_targets           text[],
    link_names             text[],
    status                 text,
    embargo_until          timestamptz,
    withdrawn              boolean     NOT NULL,
    working_until          timestamptz NOT NULL,
    published_until        timestamptz NOT NULL,
    embargo_follows        boolean     NOT NULL,
    PRIMARY KEY (record, version)
) WITH (fillfactor = 80);
CREATE INDEX standing_by_target ON kept.standing USING gin (link_targets);

-- Planned once in a session, and for a few records: on a register that was empty at that time it would go through whole tables for
-- ever after.
CREATE PROCEDURE kept.stand(records text[]) LANGUAGE plpgsql
    SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    INSERT INTO kept.standing AS s SELECT r.* FROM kept.recounted_standing r WHERE r.record = ANY (records)
    ON CONFLICT (record, version) DO UPDATE SET
        effective_raw = excluded.effective_raw, effective_precision = excluded.effective_precision,
        effective_earliest = excluded.effective_earliest, effective_latest = excluded.effective_latest,
        effective_year_implied = excluded.effective_year_implied, effective_year_from = excluded.effective_year_from,
        effective_from = excluded.effective_from, recorded_at = excluded.recorded_at, link_roles = excluded.link_roles,
        link_targets = excluded.link_targets, link_names = excluded.link_names, status = excluded.status,
        embargo_until = excluded.embargo_until, withdrawn = excluded.withdrawn, working_until = excluded.working_until,
        published_until = excluded.published_until, embargo_follows = excluded.embargo_follows
    WHERE s.* IS DISTINCT FROM excluded.*;
END $$;

-- By then the rows are sealed, and whoever seals is alone until the end of the transaction.
CREATE FUNCTION kept.follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = kept, pg_temp AS $$
DECLARE
    records text[] := ARRAY(SELECT DISTINCT a.record FROM added a);
BEGIN
    CALL kept.stand(records);
    RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION kept.follow FROM PUBLIC;
REVOKE EXECUTE ON PROCEDURE kept.stand FROM PUBLIC;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['record_version', 'record_status', 'link'] LOOP
        EXECUTE format('CREATE TRIGGER standing AFTER INSERT ON register.%I REFERENCING NEW TABLE AS added
                        FOR EACH STATEMENT EXECUTE FUNCTION kept.follow()', name);
    END LOOP;
END $$;

-- Makes all of it again; only the owner may. Readers go on meanwhile, writers wait.
CREATE PROCEDURE kept.fill() LANGUAGE plpgsql SET search_path = kept, pg_temp AS $$
DECLARE
    records text[];
BEGIN
    PERFORM pg_advisory_xact_lock(8270418);
    records := ARRAY(SELECT key FROM register.record);
    DELETE FROM kept.standing s
    WHERE NOT EXISTS (SELECT FROM register.record_version v WHERE v.record = s.record AND v.version = s.version);
    CALL kept.stand(records);
END $$;
REVOKE EXECUTE ON PROCEDURE kept.fill FROM PUBLIC;
CALL kept.fill();

-- What the public sees: an embargo that ends opens a version, and closes the one before, without a write.
CREATE VIEW kept.published AS
SELECT s.record, s.version, s.effective_raw, s.effective_precision, s.effective_earliest, s.effective_latest,
       s.effective_year_implied, s.effective_year_from, s.effective_from, s.recorded_at, s.link_roles, s.link_targets, s.link_names,
       CASE WHEN NOT s.embargo_follows THEN s.published_until ELSE (
           SELECT coalesce(min(n.recorded_at), 'infinity') FROM kept.standing n
           WHERE n.record = s.record AND n.version > s.version AND n.status = 'PUBLISHED'
             AND (n.embargo_until IS NULL OR n.embargo_until <= now())) END AS superseded_at
FROM kept.standing s
WHERE s.status = 'PUBLISHED' AND (s.embargo_until IS NULL OR s.embargo_until <= now());

-- What the office sees: everything but what was withdrawn.
CREATE VIEW kept.working AS
SELECT s.record, s.version, s.effective_raw, s.effective_precision, s.effective_earliest, s.effective_latest,
       s.effective_year_implied, s.effective_year_from, s.effective_from, s.recorded_at, s.link_roles, s.link_targets, s.link_names,
       s.working_until AS superseded_at
FROM kept.standing s
WHERE NOT s.withdrawn;

CREATE OR REPLACE VIEW published.record_version AS
SELECT s.record, s.version, s.effective_raw, s.effective_precision, s.effective_earliest, s.effective_latest,
       s.effective_year_implied, s.effective_year_from, s.effective_from, s.recorded_at, s.superseded_at
FROM kept.published s;
CREATE OR REPLACE VIEW working.record_version AS
SELECT v.*, s.superseded_at FROM register.record_version v JOIN kept.working s USING (record, version);

CREATE OR REPLACE PROCEDURE register.show_kind(name text, schema_name text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format($view$
        CREATE OR REPLACE VIEW %2$I.%1$I AS
        SELECT k.*, s.effective_raw, s.effective_precision, s.effective_earliest, s.effective_latest,
               s.effective_year_implied, s.effective_year_from, s.effective_from, s.recorded_at,
               s.link_roles, s.link_targets, s.link_names, s.superseded_at
        FROM register.%1$I k JOIN kept.%2$I s USING (record, version)
        $view$, name, schema_name);
END $$;

DO $$
DECLARE
    name text;
    schema_name text;
BEGIN
    FOR name, schema_name IN
        SELECT table_name, table_schema FROM information_schema.columns
        WHERE table_schema IN ('working', 'published') AND column_name = 'link_roles' LOOP
        CALL register.show_kind(name, schema_name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA kept TO om_app;
GRANT SELECT ON kept.standing, kept.recounted_standing TO om_app;
