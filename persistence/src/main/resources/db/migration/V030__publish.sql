-- Publishing is an act: it gives what the public sees at that instant the next number. Between two editions the application
-- shows what was published meanwhile; the site as files, the open data and every citation keep to an edition.
CREATE TABLE register.edition (
    number       integer     PRIMARY KEY,
    published_at timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    CONSTRAINT an_instant_has_one_edition UNIQUE (published_at)
);
CALL register.make_append_only('edition');

CREATE OR REPLACE VIEW published.edition AS
SELECT number, published_at, lag(published_at) OVER (ORDER BY number) AS since FROM register.edition;
GRANT SELECT ON register.edition TO om_app;

-- What came out of an embargo since the last edition is looked for again and again.
CREATE INDEX record_status_by_embargo ON register.record_status (embargo_until) WHERE embargo_until IS NOT NULL;

-- Editions are numbered without a gap in the order of time, so that the number says what came before.
CREATE FUNCTION register.follow_edition() RETURNS trigger LANGUAGE plpgsql SET search_path = register, pg_temp AS $$
DECLARE
    last register.edition;
BEGIN
    PERFORM pg_advisory_xact_lock(8270418);
    SELECT * INTO last FROM register.edition e ORDER BY e.number DESC LIMIT 1;
    IF NEW.number <> coalesce(last.number, 0) + 1 OR NEW.published_at <= last.published_at THEN
        RAISE EXCEPTION 'Edition % does not follow %', NEW.number, last.number USING ERRCODE = 'serialization_failure';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER follow BEFORE INSERT ON register.edition FOR EACH ROW EXECUTE FUNCTION register.follow_edition();

-- Whoever publishes or withdraws while an edition appears would join it afterwards, or on a clock that is behind.
-- The lock is the one of the chain, which the row takes anyway.
CREATE FUNCTION register.after_last_edition() RETURNS trigger LANGUAGE plpgsql SET search_path = register, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(8270418);
    IF NEW.recorded_at <= (SELECT max(e.published_at) FROM register.edition e) THEN
        RAISE EXCEPTION 'An edition appeared meanwhile' USING ERRCODE = 'serialization_failure';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER after_last_edition BEFORE INSERT ON register.record_status
    FOR EACH ROW WHEN (NEW.status IN ('PUBLISHED', 'WITHDRAWN')) EXECUTE FUNCTION register.after_last_edition();
