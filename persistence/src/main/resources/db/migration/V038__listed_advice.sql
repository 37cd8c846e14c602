-- What a list tells of an advice stands in its steps, so that nobody has to read what it says to list it.
CREATE OR REPLACE VIEW published.advice AS
SELECT s.advice, s.sha256, s.fixed_at, s.shown_at, o.content ->> 'product' AS product,
       coalesce((SELECT r.content ->> 'title' FROM register.advice_step r
                 WHERE r.advice = s.advice AND r.type = 'Rescoped' ORDER BY r.number DESC LIMIT 1),
                o.content ->> 'title') AS title,
       CAST(o.content ->> 'effective' AS date) AS effective,
       (SELECT CAST(p.content ->> 'known' AS timestamptz) FROM register.advice_step p
        WHERE p.advice = s.advice AND p.type = 'Pictured' ORDER BY p.number DESC LIMIT 1) AS known,
       o.content ->> 'previous' AS previous
FROM (
    SELECT f.advice, f.content ->> 'sha256' AS sha256, f.recorded_at AS fixed_at,
           greatest(f.recorded_at, CAST(f.content ->> 'embargoUntil' AS timestamptz)) AS shown_at
    FROM register.advice_step f WHERE f.type = 'Fixed') s
JOIN register.advice_step o ON o.advice = s.advice AND o.type = 'Opened'
WHERE s.shown_at <= now();
