-- What all kinds share: keys, versions, who is named in which role, quotes with the texts they stand in, and that all of it is public.
-- Whatever is noted twice at one instant was noted in one go.
INSERT INTO record (key, kind, created_at) SELECT record, kind, recorded_at FROM entry WHERE version = 1;
INSERT INTO record_version (record, version, effective_precision, effective_earliest, effective_latest, effective_from, recorded_at, recorded_by,
    change, change_reason)
SELECT record, version, 'DAY', day, day, day, recorded_at, 'verzonnen', CASE version WHEN 1 THEN 'REGISTERED' ELSE 'CORRECTED' END, reason
FROM entry;
INSERT INTO record_status (record, version, status, recorded_at, recorded_by)
SELECT record, version, 'PUBLISHED', recorded_at, 'verzonnen' FROM entry ORDER BY recorded_at, record;

INSERT INTO link (record, version, role, ordinal, target, name)
SELECT a.record, 1, 'ADDRESSEE', 1, m.record, NULL FROM asked a JOIN ministry m ON m.number = a.ministry
UNION ALL SELECT a.record || '/reactie', 1, 'OFFICE', 1, m.office, NULL FROM asked a JOIN ministry m ON m.number = a.ministry
UNION ALL SELECT p.record, v, 'MADE_BY', 1, m.office, NULL
    FROM promised p JOIN ministry m ON m.number = p.ministry CROSS JOIN generate_series(1, 2) v WHERE v = 1 OR p.amended
UNION ALL SELECT p.record, v, 'MADE_TO', 2, 'verzonnen/kamer', NULL FROM promised p CROSS JOIN generate_series(1, 2) v WHERE v = 1 OR p.amended
UNION ALL SELECT record, 1, 'MOVER', 1, NULL, 'Verzonnen Kamerlid ' || pg_temp.pick('mover', number, 150) FROM moved;

CREATE TEMP TABLE line ON COMMIT DROP AS
SELECT q.*, row_number() OVER (PARTITION BY document ORDER BY recorded_at, record) AS place FROM quoted q;
INSERT INTO document_text (document, raw, sha256, recorded_at)
SELECT t.document, t.raw, encode(sha256(convert_to(t.raw, 'UTF8')), 'hex'), e.recorded_at
FROM (SELECT document, string_agg(quote, E'\n' ORDER BY place) AS raw FROM line GROUP BY document) t
JOIN entry e ON e.record = t.document;
INSERT INTO evidence (record, document, role, quote, line, recorded_at, recorded_by)
SELECT record, document, 'PROOF', quote, place, recorded_at, 'verzonnen' FROM line ORDER BY recorded_at, record;

INSERT INTO edition (number, published_at, recorded_by)
SELECT row_number() OVER (ORDER BY d.day), d.day::timestamptz, 'verzonnen'
FROM (SELECT generate_series(date '2007-01-01', date '2025-01-01', interval '6 months') AS day UNION ALL SELECT date '2025-09-01') d;
