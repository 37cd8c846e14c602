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
GRANT SELECT ON published.appearance, published.edition TO om_public, om_app;
