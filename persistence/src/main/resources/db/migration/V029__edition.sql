-- Open data are published by edition: each time that what the public sees changes makes the next one. Nothing here is ever
-- removed, so the number of an edition never changes.
-- Little is ever withdrawn, so this stays small, and for everything else the answer is quick.
CREATE INDEX record_status_withdrawn ON register.record_status (record, version) WHERE status = 'WITHDRAWN';

CREATE VIEW published.appearance AS
SELECT s.record, s.version, s.shown_at, s.hidden_at FROM (
    SELECT p.record, p.version, min(greatest(p.recorded_at, p.embargo_until)) AS shown_at,
           (SELECT min(w.recorded_at) FROM register.record_status w
            WHERE w.record = p.record AND w.version = p.version AND w.status = 'WITHDRAWN') AS hidden_at
    FROM register.record_status p WHERE p.status = 'PUBLISHED' GROUP BY p.record, p.version) s
WHERE s.shown_at <= now() AND (s.hidden_at IS NULL OR s.shown_at <= s.hidden_at);

CREATE VIEW published.edition AS
SELECT row_number() OVER (ORDER BY m.at)::integer AS number, m.at AS published_at
FROM (SELECT shown_at AS at FROM published.appearance
      UNION SELECT hidden_at FROM published.appearance WHERE hidden_at IS NOT NULL) m;

-- What becomes confidential goes out of every edition at once, also out of files that were made already.
CREATE VIEW published.confidentiality AS SELECT count(*)::integer AS files FROM register.confidential_file;

-- A quote belongs to a version: an edition has those of the version that it shows, and of the ones before.
CREATE OR REPLACE VIEW published.evidence AS
SELECT e.entry, e.record, e.document, e.role, e.quote, e.line, e.footnote, e.recorded_at, e.version
FROM register.evidence e
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = e.record AND v.version >= e.version)
  AND EXISTS (SELECT 1 FROM published.record_version d WHERE d.record = e.document)
  AND NOT EXISTS (
    SELECT 1 FROM register.document_file d JOIN register.confidential_file c USING (file) WHERE d.document = e.document);

GRANT SELECT ON published.appearance, published.edition, published.confidentiality TO om_public, om_app;
