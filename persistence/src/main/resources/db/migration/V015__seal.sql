-- A chain over every row of the register: each seal holds the hash of its row and of the seal before it. Whoever changes,
-- removes or slips in a row breaks the chain, whatever rights they have; only publishing the head elsewhere shows a
-- rewritten chain.
CREATE TABLE register.seal (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    relation text   NOT NULL,
    row_key  text   NOT NULL,
    row_hash bytea  NOT NULL,
    hash     bytea  NOT NULL,
    CONSTRAINT a_row_is_sealed_once UNIQUE (relation, row_key)
);

-- Bytes are left out: they are kept under their own hash.
CREATE FUNCTION register.hash_of(content jsonb) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(convert_to((jsonb_strip_nulls(content) - 'bytes')::text, 'UTF8'))
$$;

CREATE FUNCTION register.row_key_of(content jsonb, columns text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT string_agg(content ->> c, '|' ORDER BY place) FROM unnest(columns) WITH ORDINALITY AS u (c, place)
$$;

CREATE PROCEDURE register.append_seal(name text, key text, row_hash bytea) LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO register.seal (relation, row_key, row_hash, hash)
    SELECT name, key, row_hash,
           sha256(coalesce((SELECT s.hash FROM register.seal s ORDER BY s.position DESC LIMIT 1), '')
                  || convert_to(name || '|' || key, 'UTF8') || row_hash);
END $$;

-- One writer at a time from here to its commit, so that the chain has one order. The time zone makes instants one text.
CREATE FUNCTION register.seal_row() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = register, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    content jsonb := to_jsonb(NEW) - 'bytes';
BEGIN
    PERFORM pg_advisory_xact_lock(8270418);
    CALL register.append_seal(TG_TABLE_NAME, register.row_key_of(content, TG_ARGV), register.hash_of(content));
    RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION register.seal_row FROM PUBLIC;

CREATE FUNCTION register.key_columns(name text) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum))
    FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
    WHERE i.indisprimary AND i.indrelid = format('register.%I', name)::regclass
$$;

-- Seals what stands in a table already, and every row that follows.
CREATE PROCEDURE register.seal_table(name text) LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
    columns text[] := register.key_columns(name);
    content jsonb;
BEGIN
    FOR content IN EXECUTE format('SELECT to_jsonb(t) - ''bytes'' FROM register.%I t ORDER BY 1', name) LOOP
        CALL register.append_seal(name, register.row_key_of(content, columns), register.hash_of(content));
    END LOOP;
    EXECUTE format('CREATE TRIGGER seal AFTER INSERT ON register.%I FOR EACH ROW EXECUTE FUNCTION register.seal_row(%s)',
        name, (SELECT string_agg(quote_literal(c), ', ') FROM unnest(columns) c));
END $$;

DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'register' AND tablename <> 'seal' ORDER BY tablename LOOP
        CALL register.seal_table(name);
    END LOOP;
END $$;

CREATE OR REPLACE PROCEDURE register.make_append_only(name text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON register.%I
                    FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change()', name);
    EXECUTE format('GRANT SELECT, INSERT ON register.%I TO om_app', name);
    CALL register.seal_table(name);
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON register.seal
    FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();
GRANT SELECT ON register.seal TO om_app;
