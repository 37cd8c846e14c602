-- Fills a register quickly: what the tables check and keep for each row is put off, and done for all rows at once in 6-resume.sql.
-- One transaction holds all of it, so a register that breaks a rule is never there. Only what is made up for later is put off:
-- any other trigger does its work for each row as usual.
SET LOCAL client_min_messages = warning;
SET LOCAL search_path = register, pg_temp, public;
SET LOCAL timezone = 'UTC';
SET LOCAL datestyle = 'ISO';
SET LOCAL jit = off;
SET LOCAL work_mem = '256MB';
SET LOCAL maintenance_work_mem = '1GB';

DO $$
BEGIN
    IF EXISTS (SELECT FROM register.record) THEN
        RAISE EXCEPTION 'Dit register is niet leeg; verzonnen inhoud komt alleen in een leeg register';
    END IF;
END $$;

CREATE TEMP TABLE put_off (sort text, relation regclass, name text, definition text) ON COMMIT DROP;

INSERT INTO put_off
SELECT 'trigger', t.tgrelid, t.tgname, NULL
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE c.relnamespace IN ('register'::regnamespace, 'search'::regnamespace) AND NOT t.tgisinternal
  AND t.tgname IN ('seal', 'right_kind', 'to_be_found', 'learn_words', 'standing', 'after_last_edition');

INSERT INTO put_off
SELECT 'reference', k.conrelid, k.conname, pg_get_constraintdef(k.oid)
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
WHERE c.relnamespace = 'register'::regnamespace AND k.contype = 'f';

INSERT INTO put_off
SELECT 'index', i.indrelid, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
WHERE c.relnamespace IN ('register'::regnamespace, 'search'::regnamespace)
  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid);

DO $$
DECLARE
    off put_off;
BEGIN
    FOR off IN SELECT * FROM put_off ORDER BY sort LOOP
        CASE off.sort
            WHEN 'trigger' THEN EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', off.relation, off.name);
            WHEN 'reference' THEN EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', off.relation, off.name);
            WHEN 'index' THEN EXECUTE format('DROP INDEX %s', off.name);
        END CASE;
    END LOOP;
END $$;
