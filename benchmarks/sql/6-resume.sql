-- What the server knows of the rows decides how it looks for all of them at once.
ANALYZE;

-- The chain over all rows, and everything that was put off: each reference is checked again by the server itself when it is made.
CREATE FUNCTION pg_temp.next_link(before bytea, first bytea, link bytea) RETURNS bytea LANGUAGE sql IMMUTABLE RETURN
    sha256(coalesce(before, first) || link);
CREATE AGGREGATE pg_temp.chain (bytea, bytea) (sfunc = pg_temp.next_link, stype = bytea);

DO $$
DECLARE
    sealed put_off;
BEGIN
    FOR sealed IN SELECT DISTINCT ON (relation) * FROM put_off WHERE sort = 'trigger' AND name = 'seal' ORDER BY relation LOOP
        EXECUTE format($sql$
            INSERT INTO register.seal (relation, row_key, row_hash, hash)
            SELECT %1$L, r.key, r.hash, pg_temp.chain(
                coalesce((SELECT s.hash FROM register.seal s ORDER BY s.position DESC LIMIT 1), ''),
                convert_to(%1$L || '|' || r.key, 'UTF8') || r.hash) OVER (ROWS UNBOUNDED PRECEDING)
            FROM (SELECT concat_ws('|', %3$s) AS key, register.hash_of(to_jsonb(t) - 'bytes') AS hash FROM %2$s t ORDER BY %3$s) r$sql$,
            (SELECT c.relname FROM pg_class c WHERE c.oid = sealed.relation), sealed.relation,
            (SELECT string_agg('t.' || quote_ident(k), ', ' ORDER BY place)
             FROM unnest(register.key_columns((SELECT c.relname FROM pg_class c WHERE c.oid = sealed.relation)::text)) WITH ORDINALITY AS u (k, place)));
    END LOOP;
END $$;

DO $$
DECLARE
    off put_off;
    wrong bigint;
BEGIN
    FOR off IN SELECT * FROM put_off WHERE sort = 'trigger' AND name = 'right_kind' LOOP
        IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = off.relation AND attname = 'record') THEN
            EXECUTE format('SELECT count(*) FROM %s t WHERE NOT EXISTS (SELECT FROM register.record r WHERE r.key = t.record AND r.kind = upper(%L))',
                off.relation, (SELECT c.relname FROM pg_class c WHERE c.oid = off.relation)) INTO wrong;
            IF wrong > 0 THEN
                RAISE EXCEPTION '% rijen van % zijn van een andere soort', wrong, off.relation;
            END IF;
        END IF;
    END LOOP;
    FOR off IN SELECT * FROM put_off ORDER BY sort LOOP
        CASE off.sort
            WHEN 'trigger' THEN EXECUTE format('ALTER TABLE %s ENABLE TRIGGER %I', off.relation, off.name);
            WHEN 'reference' THEN EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', off.relation, off.name, off.definition);
            WHEN 'index' THEN EXECUTE off.definition;
        END CASE;
    END LOOP;
END $$;

-- Where each version stands follows from the rows, and is made for all of them.
CALL kept.fill();
