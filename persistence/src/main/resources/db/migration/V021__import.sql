-- Many rows in one statement are sealed together: one seal for each row as before, in the order in which they were written.
CREATE FUNCTION register.seal_rows() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = register, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    content    jsonb;
    last       bytea;
    key        text;
    row_hash   bytea;
    keys       text[] := '{}';
    row_hashes bytea[] := '{}';
    hashes     bytea[] := '{}';
BEGIN
    IF NOT EXISTS (SELECT 1 FROM new_rows) THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(8270418);
    SELECT s.hash INTO last FROM register.seal s ORDER BY s.position DESC LIMIT 1;
    FOR content IN SELECT to_jsonb(n) - 'bytes' FROM new_rows n LOOP
        key := register.row_key_of(content, TG_ARGV);
        row_hash := register.hash_of(content);
        last := sha256(coalesce(last, '') || convert_to(TG_TABLE_NAME || '|' || key, 'UTF8') || row_hash);
        keys := array_append(keys, key);
        row_hashes := array_append(row_hashes, row_hash);
        hashes := array_append(hashes, last);
    END LOOP;
    INSERT INTO register.seal (relation, row_key, row_hash, hash)
    SELECT TG_TABLE_NAME, u.key, u.row_hash, u.hash
    FROM unnest(keys, row_hashes, hashes) WITH ORDINALITY AS u (key, row_hash, hash, place) ORDER BY u.place;
    RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION register.seal_rows FROM PUBLIC;

CREATE PROCEDURE register.seal_from_now_on(name text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER seal AFTER INSERT ON register.%I REFERENCING NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION register.seal_rows(%s)',
        name, (SELECT string_agg(quote_literal(c), ', ') FROM unnest(register.key_columns(name)) c));
END $$;

DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'register' AND tablename <> 'seal' ORDER BY tablename LOOP
        EXECUTE format('DROP TRIGGER seal ON register.%I', name);
        CALL register.seal_from_now_on(name);
    END LOOP;
END $$;
DROP FUNCTION register.seal_row();

CREATE OR REPLACE PROCEDURE register.seal_table(name text) LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
    columns text[] := register.key_columns(name);
    content jsonb;
BEGIN
    FOR content IN EXECUTE format('SELECT to_jsonb(t) - ''bytes'' FROM register.%I t ORDER BY 1', name) LOOP
        CALL register.append_seal(name, register.row_key_of(content, columns), register.hash_of(content));
    END LOOP;
    CALL register.seal_from_now_on(name);
END $$;

-- What became of each import that was asked for over the web. No history: what an import did stands in the audit trail. One
-- without an outcome is under way as long as its process holds the lock of its own id.
CREATE SCHEMA importing;
CREATE TABLE importing.job (
    id       uuid        PRIMARY KEY,
    name     text        NOT NULL,
    trial    boolean     NOT NULL,
    process  uuid        NOT NULL,
    begun_at timestamptz NOT NULL DEFAULT now(),
    outcome  jsonb       CHECK (jsonb_typeof(outcome) = 'object')
);
CREATE INDEX job_by_time ON importing.job (begun_at);
GRANT USAGE ON SCHEMA importing TO om_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON importing.job TO om_app;
