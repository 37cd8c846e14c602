-- What happened to an advice, step by step, and what its pictures of the register and the advice itself say, kept under their
-- hashes. What an advice now says follows from its steps, so nothing is ever written over.
CREATE TABLE register.advice_content (
    sha256 text  PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes  bytea NOT NULL,
    CONSTRAINT content_is_kept_under_its_hash CHECK (sha256 = encode(sha256(bytes), 'hex'))
);
CALL register.make_append_only('advice_content');

CREATE TABLE register.advice_step (
    number      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    advice      text        NOT NULL,
    type        text        NOT NULL CHECK (type IN ('Opened', 'Rescoped', 'Pictured', 'Worded', 'Counselled', 'ReplyAsked',
        'Replied', 'Handled', 'Resumed', 'Fixed', 'Noted')),
    content     jsonb       NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL CHECK (recorded_by <> ''),
    CONSTRAINT an_advice_key_is_fit_for_an_address CHECK (advice ~ '^[a-z0-9][a-z0-9-]*$' AND length(advice) <= 80),
    CONSTRAINT what_it_says_is_named_by_hash CHECK (type NOT IN ('Pictured', 'Fixed') OR coalesce(content ->> 'sha256', '') ~ '^[0-9a-f]{64}$')
);
CREATE INDEX advice_step_by_advice ON register.advice_step (advice, number);
CREATE UNIQUE INDEX an_advice_is_opened_once ON register.advice_step (advice) WHERE type = 'Opened';
CREATE UNIQUE INDEX an_advice_is_fixed_once ON register.advice_step (advice) WHERE type = 'Fixed';
CALL register.make_append_only('advice_step');

-- Fixed by a second person, and from then on only noted beside. The lock is the one of the chain, which the row takes anyway.
CREATE FUNCTION register.follow_advice() RETURNS trigger LANGUAGE plpgsql SET search_path = register, pg_temp AS $$
DECLARE
    is_fixed boolean;
BEGIN
    PERFORM pg_advisory_xact_lock(8270418);
    SELECT count(*) > 0 INTO is_fixed FROM register.advice_step s WHERE s.advice = NEW.advice AND s.type = 'Fixed';
    IF is_fixed <> (NEW.type = 'Noted') THEN
        RAISE EXCEPTION 'Advice % cannot be % now', NEW.advice, NEW.type USING ERRCODE = 'serialization_failure';
    END IF;
    IF NEW.type = 'Fixed' AND EXISTS (
        SELECT 1 FROM register.advice_step s WHERE s.advice = NEW.advice AND s.recorded_by = NEW.recorded_by) THEN
        RAISE EXCEPTION 'Whoever wrote an advice does not fix it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER follow BEFORE INSERT ON register.advice_step FOR EACH ROW EXECUTE FUNCTION register.follow_advice();
CREATE TRIGGER after_last_edition BEFORE INSERT ON register.advice_step
    FOR EACH ROW WHEN (NEW.type IN ('Fixed', 'Noted')) EXECUTE FUNCTION register.after_last_edition();

CREATE VIEW published.advice AS
SELECT s.advice, s.sha256, s.fixed_at, s.shown_at FROM (
    SELECT f.advice, f.content ->> 'sha256' AS sha256, f.recorded_at AS fixed_at,
           greatest(f.recorded_at, CAST(f.content ->> 'embargoUntil' AS timestamptz)) AS shown_at
    FROM register.advice_step f WHERE f.type = 'Fixed') s
WHERE s.shown_at <= now();

CREATE VIEW published.advice_content AS
SELECT c.sha256, c.bytes FROM register.advice_content c WHERE c.sha256 IN (SELECT a.sha256 FROM published.advice a);

CREATE VIEW published.advice_note AS
SELECT n.number, n.advice, n.content ->> 'text' AS text, n.recorded_at, greatest(n.recorded_at, a.shown_at) AS shown_at
FROM register.advice_step n JOIN published.advice a USING (advice) WHERE n.type = 'Noted';

GRANT SELECT ON published.advice, published.advice_content, published.advice_note TO om_public, om_app;
