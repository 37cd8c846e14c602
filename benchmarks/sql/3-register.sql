-- What is told: of each ten recommendations a report, a letter that answers it and one on progress; of each recommendation an answer,
-- three promises, half a motion and five dated statuses. Every record says that it is invented.
CREATE TEMP TABLE sizes ON COMMIT DROP AS
SELECT r.many AS recommendations, (r.many + 9) / 10 AS reports, 12 AS ministries
FROM (SELECT current_setting('benchmark.recommendations')::integer AS many) r;

-- Every version of every record: from here its rows in the tables that all kinds share are made.
CREATE TEMP TABLE entry (
    record text, kind text, version integer DEFAULT 1, day date, recorded_at timestamptz, reason text) ON COMMIT DROP;
-- What is quoted from which document; each quote is a line of it.
CREATE TEMP TABLE quoted (record text, document text, quote text, recorded_at timestamptz) ON COMMIT DROP;

CREATE TEMP TABLE ministry ON COMMIT DROP AS
SELECT m AS number, 'verzonnen/ministerie-' || m AS record, 'verzonnen/ambt-' || m AS office
FROM sizes, generate_series(1, sizes.ministries) m;

INSERT INTO entry (record, kind, day, recorded_at)
SELECT x.record, x.kind, date '2005-01-01', timestamptz '2005-01-03 08:00Z'
FROM (SELECT record, 'ORGANISATION' FROM ministry UNION ALL SELECT office, 'OFFICE' FROM ministry
      UNION ALL VALUES ('verzonnen/kamer', 'ORGANISATION')) x (record, kind);
INSERT INTO organisation (record, version, type, name, abbreviation, government)
SELECT record, 1, 'MINISTRY', 'Verzonnen ministerie ' || number, 'VM' || number, true FROM ministry
UNION ALL SELECT 'verzonnen/kamer', 1, 'PARLIAMENT', 'Verzonnen Kamer', 'VK', false;
INSERT INTO office (record, version, title, role, organisation)
SELECT office, 1, 'Minister van verzonnen zaken ' || number, 'MINISTER', record FROM ministry;

CREATE TEMP TABLE report_of ON COMMIT DROP AS
SELECT r AS number, 'verzonnen/rapport-' || r AS record, 'verzonnen/tekst-' || r AS source, 'verzonnen/brief-' || r AS letter,
       'verzonnen/voortgang-' || r AS progress, b.day, l.letter_day, pg_temp.day(l.letter_day + 300 + pg_temp.pick('progress', r, 400)) AS progress_day
FROM sizes, generate_series(1, sizes.reports) r
CROSS JOIN LATERAL (SELECT date '2006-01-15' + floor(6900 * sqrt(pg_temp.dice('report', r)))::integer AS day) b
CROSS JOIN LATERAL (SELECT pg_temp.day(b.day + 60 + pg_temp.pick('letter', r, 300)) AS letter_day) l;

INSERT INTO entry (record, kind, day, recorded_at)
SELECT x.record, x.kind, x.day, pg_temp.noted(x.day, x.record, 1)
FROM report_of r, LATERAL (VALUES (r.record, 'REPORT', r.day), (r.source, 'DOCUMENT', r.day), (r.letter, 'DOCUMENT', r.letter_day),
    (r.progress, 'DOCUMENT', r.progress_day)) x (record, kind, day);
INSERT INTO report (record, version, type, title, by_rapporteur, response_term_days, stub)
SELECT record, 1, (ARRAY['MONITOR', 'THEMATIC_STUDY', 'CASUISTRY_STUDY'])[pg_temp.pick('type', number, 3)],
       'Verzonnen rapport ' || number || ' over ' || pg_temp.phrase('title', number), true, 180, false
FROM report_of;
INSERT INTO document (record, version, type, title, citation_key, chamber, dossier, number, text_quality, about, stub)
SELECT x.record, 1, x.type, x.title, x.citation, CASE WHEN x.citation IS NOT NULL THEN 'TK' END,
       CASE WHEN x.citation IS NOT NULL THEN '99999' END, x.number, 'GOOD', x.about, false
FROM report_of r, LATERAL (VALUES
    (r.source, 'OVERIG', 'Verzonnen tekst van rapport ' || r.number, NULL, NULL, r.record),
    (r.letter, 'KAMERBRIEF', 'Verzonnen reactie op rapport ' || r.number, 'kst-99999-' || 2 * r.number, (2 * r.number)::text, NULL),
    (r.progress, 'VOORTGANGSBRIEF', 'Verzonnen voortgang na rapport ' || r.number, 'kst-99999-' || 2 * r.number + 1,
        (2 * r.number + 1)::text, NULL)) x (record, type, title, citation, number, about);
INSERT INTO quoted
SELECT r.record, r.source, p.title, pg_temp.noted(r.day, r.record, 1) FROM report_of r JOIN report p USING (record);

CREATE TEMP TABLE asked ON COMMIT DROP AS
SELECT n AS number, 'verzonnen/' || n AS record, r.record AS report, r.source, r.letter, r.progress, r.day, r.letter_day, r.progress_day,
       pg_temp.noted(r.day, 'recommendation', n) AS recorded_at,
       1 + floor(12 * pow(pg_temp.dice('ministry', n), 1.7))::integer AS ministry,
       format('Verzonnen aanbeveling %s: %s %s %s', n, pg_temp.phrase('text', 3 * n), pg_temp.phrase('text', 3 * n + 1), pg_temp.phrase('text', 3 * n + 2)) AS text
FROM sizes, generate_series(1, sizes.recommendations) n JOIN report_of r ON r.number = (n + 9) / 10;
ALTER TABLE asked ADD PRIMARY KEY (number);

INSERT INTO entry (record, kind, day, recorded_at) SELECT record, 'RECOMMENDATION', day, recorded_at FROM asked;
INSERT INTO quoted SELECT record, source, text, recorded_at FROM asked;
INSERT INTO recommendation (record, version, form, text, number, page, published_in, themes, formal, stub)
SELECT record, 1, 'NUMBERED', text, (number - 1) % 10 + 1, pg_temp.pick('page', number, 300), report,
       ARRAY[(ARRAY['OPVANG', 'HULP', 'OPSPORING', 'PREVENTIE', 'REGISTRATIE'])[pg_temp.pick('theme', number, 5)]], true, false
FROM asked;

INSERT INTO response (record, version, recommendation, document, type, quote, certainty)
SELECT record || '/reactie', 1, record, letter,
       (ARRAY['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'PARTIALLY_ACCEPTED', 'PARTIALLY_ACCEPTED', 'EXISTING_POLICY', 'UNDER_STUDY',
           'NOTED', 'NOT_ACCEPTED', 'DEFERRED'])[pg_temp.pick('response', number, 10)],
       format('Verzonnen reactie op aanbeveling %s: %s %s', number, pg_temp.phrase('answer', 2 * number), pg_temp.phrase('answer', 2 * number + 1)), 'CONFIRMED'
FROM asked;
INSERT INTO entry (record, kind, day, recorded_at)
SELECT record || '/reactie', 'RESPONSE', letter_day, pg_temp.noted(letter_day, 'response', number) FROM asked;
INSERT INTO quoted
SELECT s.record, a.letter, s.quote, pg_temp.noted(a.letter_day, 'response', a.number)
FROM asked a JOIN response s ON s.recommendation = a.record;

CREATE TEMP TABLE promised ON COMMIT DROP AS
SELECT c.number, a.record || '/toezegging-' || i AS record, i, a.record AS recommendation, a.number AS of_number, a.letter, a.progress,
       a.letter_day AS day, pg_temp.noted(a.letter_day, 'commitment', c.number) AS recorded_at,
       CASE WHEN pg_temp.dice('other', c.number) < 0.9 THEN a.ministry ELSE pg_temp.pick('another', c.number, 12) END AS ministry,
       pg_temp.dice('amended', c.number) < 0.04 AS amended,
       CASE WHEN pg_temp.dice('dated', c.number) < 0.85 THEN a.letter_day + 30 + pg_temp.pick('due', c.number, 1000) END AS due,
       pg_temp.dice('revised', c.number) < 0.12 AS revised,
       pg_temp.dice('told', c.number) < least(0.95, 0.2 + (date '2025-06-30' - a.letter_day) / 7000.0) AS told,
       format('Verzonnen toezegging %s: %s %s', c.number, pg_temp.phrase('promise', 2 * c.number), pg_temp.phrase('promise', 2 * c.number + 1)) AS text
FROM asked a CROSS JOIN generate_series(1, 3) i CROSS JOIN LATERAL (SELECT 3 * (a.number - 1) + i AS number) c;

INSERT INTO entry (record, kind, day, recorded_at) SELECT record, 'COMMITMENT', day, recorded_at FROM promised;
INSERT INTO entry (record, kind, version, day, recorded_at, reason)
SELECT record, 'COMMITMENT', 2, day, recorded_at + interval '90 days', 'Verzonnen herstel van een overgenomen woord' FROM promised WHERE amended;
INSERT INTO quoted SELECT record, letter, text, recorded_at FROM promised;
INSERT INTO commitment (record, version, form, text, firmness, made_in, provenance, visibility)
SELECT p.record, v.version, (ARRAY['WRITTEN_PLEDGE', 'WRITTEN_PLEDGE', 'WRITTEN_PLEDGE', 'INTENTION', 'AIM'])[pg_temp.pick('form', p.number, 5)],
       p.text || v.repair, (ARRAY['FIRM', 'FIRM', 'AIM', 'INTENTION', 'EXPECTED'])[pg_temp.pick('firmness', p.number, 5)], p.letter, 'FIRST_HAND', 'PUBLIC'
FROM promised p JOIN LATERAL (VALUES (1, ''), (2, ' (hersteld)')) v (version, repair) ON v.version = 1 OR p.amended;

CREATE TEMP TABLE moved ON COMMIT DROP AS
SELECT a.number, a.record || '/motie' AS record, a.record || '/toezegging-1' AS commitment, a.progress, m.day,
       pg_temp.noted(m.day, 'motion', a.number) AS recorded_at,
       format('Verzonnen motie %s: verzoekt de regering %s %s', a.number, pg_temp.phrase('motion', 2 * a.number), pg_temp.phrase('motion', 2 * a.number + 1)) AS request
FROM asked a CROSS JOIN LATERAL (SELECT pg_temp.day(a.letter_day - pg_temp.pick('motion', a.number, 40)) AS day) m
WHERE a.number % 2 = 0;
INSERT INTO motion (record, version, title, document, request, stub)
SELECT record, 1, 'Verzonnen motie over aanbeveling ' || number, progress, request, false FROM moved;
INSERT INTO motion_decision (record, version, motion, decision, certainty, decided_on)
SELECT record || '/besluit', 1, record, (ARRAY['ADOPTED', 'ADOPTED', 'REJECTED', 'HELD'])[pg_temp.pick('decision', number, 4)], 'CONFIRMED', day FROM moved;
INSERT INTO entry (record, kind, day, recorded_at)
SELECT record, 'MOTION', day, recorded_at FROM moved UNION ALL SELECT record || '/besluit', 'MOTION_DECISION', day, recorded_at FROM moved;
INSERT INTO quoted
SELECT record, progress, request, recorded_at FROM moved
UNION ALL SELECT record || '/besluit', progress, format('Verzonnen: over motie %s is gestemd.', number), recorded_at FROM moved;

INSERT INTO coverage (record, version, commitment, toward, extent, reason, mode)
SELECT record || '/dekking', 1, record, recommendation, (ARRAY['FULL', 'PARTIAL', 'PARTIAL', 'SUPPORTING'])[pg_temp.pick('extent', number, 4)],
       'Verzonnen reden', 'STATED' FROM promised
UNION ALL SELECT record || '/dekking', 1, commitment, record, 'SUPPORTING', 'Verzonnen reden', 'STATED' FROM moved;
INSERT INTO entry (record, kind, day, recorded_at)
SELECT record || '/dekking', 'COVERAGE', day, recorded_at FROM promised UNION ALL SELECT record || '/dekking', 'COVERAGE', day, recorded_at FROM moved;
INSERT INTO quoted
SELECT record || '/dekking', letter, format('Verzonnen: toezegging %s volgt op aanbeveling %s.', number, of_number), recorded_at FROM promised
UNION ALL SELECT record || '/dekking', progress, format('Verzonnen: motie %s wordt zo uitgevoerd.', number), recorded_at FROM moved;

-- By when, and for some of them later by when else.
CREATE TEMP TABLE termed ON COMMIT DROP AS
SELECT p.record || '/termijn-' || t.place AS record, p.record AS subject, p.number, t.place, t.latest,
       CASE t.place WHEN 1 THEN p.letter ELSE p.progress END AS document, t.day, pg_temp.noted(t.day, 'deadline-' || t.place, p.number) AS recorded_at
FROM promised p JOIN LATERAL (VALUES (1, p.due, p.day), (2, p.due + 365, pg_temp.day(p.day + 200))) t (place, latest, day) ON t.place = 1 OR p.revised
WHERE p.due IS NOT NULL;
INSERT INTO deadline (record, version, subject, raw, kind, earliest, latest, firmness, certainty, revision_reason)
SELECT record, 1, subject, 'uiterlijk ' || pg_temp.in_words(latest), 'DAY', latest, latest, 'FIRM', 'SURE', CASE place WHEN 2 THEN 'Verzonnen uitstel' END FROM termed;
INSERT INTO entry (record, kind, day, recorded_at) SELECT record, 'DEADLINE', day, recorded_at FROM termed;
INSERT INTO quoted
SELECT record, document, format('Verzonnen: toezegging %s is uiterlijk %s nagekomen.', number, pg_temp.in_words(latest)), recorded_at FROM termed;

-- What became of promises; most of the old ones are settled.
CREATE TEMP TABLE kept ON COMMIT DROP AS
SELECT p.record || '/nakoming' AS record, p.record AS commitment, p.number, p.progress, d.day,
       pg_temp.noted(d.day, 'fulfilment', p.number) AS recorded_at,
       (ARRAY['FULFILLED', 'FULFILLED', 'FULFILLED', 'FULFILLED', 'IN_PROGRESS', 'IN_PROGRESS', 'PARTLY_FULFILLED', 'NOT_FULFILLED', 'LAPSED',
           'REPLACED'])[pg_temp.pick('fulfilment', p.number, 10)] AS status
FROM promised p CROSS JOIN LATERAL (SELECT pg_temp.day(p.day + 100 + pg_temp.pick('fulfilled', p.number, 1200)) AS day) d
WHERE p.told;
INSERT INTO fulfilment (record, version, commitment, status, document, reason, explanation)
SELECT record, 1, commitment, status, progress,
       CASE WHEN status IN ('NOT_FULFILLED', 'REPLACED', 'LAPSED') THEN (ARRAY['POLICY_CHANGE', 'LACK_OF_CAPACITY', 'NEW_CABINET'])[pg_temp.pick('reason', number, 3)] END,
       'Verzonnen stand' FROM kept;
INSERT INTO entry (record, kind, day, recorded_at) SELECT record, 'FULFILMENT', day, recorded_at FROM kept;
INSERT INTO quoted
SELECT record, progress, format('Verzonnen: van toezegging %s staat dit vast.', number), recorded_at FROM kept;

-- Five dated statuses: four times what the cabinet reports, and once what the Rapporteur judges.
CREATE TEMP TABLE stated ON COMMIT DROP AS
SELECT a.number, a.record || '/stand-' || s AS record, a.record AS recommendation, s, a.progress, d.day, pg_temp.noted(d.day, 'status-' || s, a.number) AS recorded_at,
       format('Verzonnen stand %s van aanbeveling %s: %s', s, a.number, pg_temp.phrase('claim', 5 * a.number + s)) AS words
FROM asked a CROSS JOIN generate_series(1, 5) s
CROSS JOIN LATERAL (SELECT pg_temp.day(a.letter_day + 300 * (s - 1) + pg_temp.pick('stand-' || s, a.number, 280)) AS day) d;
INSERT INTO implementation_report (record, version, about, status, claim, document)
SELECT record, 1, recommendation, CASE s
           WHEN 1 THEN (ARRAY['NOT_STARTED', 'IN_PREPARATION'])[pg_temp.pick('first', number, 2)]
           WHEN 2 THEN (ARRAY['IN_PREPARATION', 'IN_PROGRESS'])[pg_temp.pick('second', number, 2)]
           WHEN 3 THEN (ARRAY['IN_PROGRESS', 'PARTLY_DONE', 'UNKNOWN'])[pg_temp.pick('third', number, 3)]
           ELSE (ARRAY['PARTLY_DONE', 'DONE', 'DONE', 'OTHER_ACTION', 'STOPPED'])[pg_temp.pick('fourth', number, 5)] END, words, progress
FROM stated WHERE s < 5;
INSERT INTO assessment (record, version, recommendation, about, judgement, reason, document, expressed_as)
SELECT record, 1, recommendation, 'Verzonnen aanbeveling ' || number,
       (ARRAY['TOO_EARLY', 'FOLLOWED_UP', 'PARTLY_FOLLOWED_UP', 'INSUFFICIENT', 'NOT_FOLLOWED_UP'])[pg_temp.pick('judgement', number, 5)], words, progress, 'JUDGEMENT'
FROM stated WHERE s = 5;
INSERT INTO entry (record, kind, day, recorded_at)
SELECT record, CASE WHEN s < 5 THEN 'IMPLEMENTATION_REPORT' ELSE 'ASSESSMENT' END, day, recorded_at FROM stated;
INSERT INTO quoted SELECT record, progress, words, recorded_at FROM stated;
