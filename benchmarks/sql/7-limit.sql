-- What the statements of the limit share; the server puts it into the statement itself. The version of a record that the public sees
-- now, looked for by its key alone: for few records that is quicker than what a view leads to.
CREATE SCHEMA benchmark;
CREATE FUNCTION benchmark.standing(key text) RETURNS TABLE (version integer, effective_from date, recorded_at timestamptz)
LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT v.version, v.effective_from, v.recorded_at FROM register.record_version v
    WHERE v.record = key AND v.recorded_at <= now() AND (
        SELECT s.status = 'PUBLISHED' AND (s.embargo_until IS NULL OR s.embargo_until <= now()) FROM register.record_status s
        WHERE s.record = v.record AND s.version = v.version ORDER BY s.entry DESC LIMIT 1)
    ORDER BY v.version DESC LIMIT 1
$$;

CREATE FUNCTION benchmark.today() RETURNS date LANGUAGE sql STABLE RETURN CAST(now() AT TIME ZONE 'Europe/Amsterdam' AS date);

-- What a table for this one question would keep: the promises that are open now, by ministry and last day.
CREATE TABLE benchmark.open_promise (
    ministry text NOT NULL,
    latest   date NOT NULL,
    record   text NOT NULL REFERENCES register.record,
    status   text NOT NULL,
    raw      text NOT NULL,
    PRIMARY KEY (ministry, latest, record)
);
INSERT INTO benchmark.open_promise
SELECT m.ministry, d.latest, c.record, coalesce(f.status, 'OPEN'), d.raw
FROM register.commitment c
JOIN LATERAL benchmark.standing(c.record) cv ON cv.version = c.version
CROSS JOIN LATERAL (
    SELECT DISTINCT coalesce(o.organisation, l.target) AS ministry
    FROM register.link l LEFT JOIN register.office o ON o.record = l.target
    LEFT JOIN register.organisation w ON w.record = l.target
    WHERE l.record = c.record AND l.version = c.version AND (o.organisation IS NOT NULL OR w.type = 'MINISTRY')) m
CROSS JOIN LATERAL (
    SELECT s.latest, s.raw FROM register.deadline s JOIN LATERAL benchmark.standing(s.record) v ON v.version = s.version
    WHERE s.subject = c.record ORDER BY v.effective_from DESC, v.recorded_at DESC, s.record DESC LIMIT 1) d
LEFT JOIN LATERAL (
    SELECT s.status FROM register.fulfilment s JOIN LATERAL benchmark.standing(s.record) v ON v.version = s.version
    WHERE s.commitment = c.record ORDER BY v.effective_from DESC, v.recorded_at DESC, s.record DESC LIMIT 1) f ON true
WHERE coalesce(f.status, 'OPEN') IN ('OPEN', 'IN_PROGRESS', 'PARTLY_FULFILLED') AND d.latest IS NOT NULL;

-- How many recommendations were in a state, from the day on which that changed.
CREATE TABLE benchmark.status_total (
    status text   NOT NULL,
    day    date   NOT NULL,
    count  bigint NOT NULL,
    PRIMARY KEY (status, day) INCLUDE (count)
);
INSERT INTO benchmark.status_total
WITH entry AS (
    SELECT r.record, v.effective_from AS day, '-infinity'::date AS since, NULL::timestamptz AS noted, '' AS of_record, 'NONE' AS status
    FROM register.recommendation r JOIN LATERAL benchmark.standing(r.record) v ON v.version = r.version WHERE r.formal
    UNION ALL
    SELECT r.record, greatest(v.effective_from, rv.effective_from), v.effective_from, v.recorded_at, i.record, i.status
    FROM register.recommendation r JOIN LATERAL benchmark.standing(r.record) rv ON rv.version = r.version
    JOIN register.implementation_report i ON i.about = r.record JOIN LATERAL benchmark.standing(i.record) v ON v.version = i.version WHERE r.formal),
held AS (SELECT DISTINCT ON (record, day) record, day, status FROM entry ORDER BY record, day, since DESC, noted DESC NULLS LAST, of_record DESC),
turn AS (
    SELECT day, status, 1 AS change FROM held
    UNION ALL
    SELECT h.day, h.before, -1 FROM (SELECT day, lag(status) OVER (PARTITION BY record ORDER BY day) AS before FROM held) h WHERE h.before IS NOT NULL)
SELECT status, day, sum(sum(change)) OVER (PARTITION BY status ORDER BY day) FROM turn GROUP BY status, day;

-- Words to look for: neither those in every text nor those in hardly any.
CREATE TABLE benchmark.search_word (number integer PRIMARY KEY, word text NOT NULL);
INSERT INTO benchmark.search_word
SELECT row_number() OVER (ORDER BY w.rank), w.word
FROM word w JOIN (SELECT regexp_split_to_table(words, ' ') AS word, count(*) AS times FROM phrase GROUP BY 1) p USING (word)
WHERE w.rank > least(300, 60 + current_setting('benchmark.recommendations')::integer / 20) AND length(w.word) > 3 AND p.times > 2
ORDER BY w.rank LIMIT 100;

GRANT USAGE ON SCHEMA benchmark TO om_public;
GRANT SELECT ON ALL TABLES IN SCHEMA benchmark TO om_public;
