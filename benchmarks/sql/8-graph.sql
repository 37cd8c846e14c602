-- The same rows as PostGraphile can serve them: of each kind a view of what the public sees now, and what refers to what, which it
-- reads from the comments; a question that is more than that is a function. All are parts of the one statement that it makes.
CREATE SCHEMA graph;
CREATE FUNCTION pg_temp.show(kind text, columns text, comment text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE VIEW graph.%1$I AS SELECT t.record, %2$s, v.effective_from, v.recorded_at FROM register.%1$I t
        JOIN LATERAL benchmark.standing(t.record) v ON v.version = t.version AND v.effective_from <= benchmark.today()', kind, columns);
    EXECUTE format('COMMENT ON VIEW graph.%I IS %L', kind, E'@primaryKey record\n' || comment);
END $$;

DO $$
BEGIN
    PERFORM pg_temp.show('organisation', 't.name', '');
    PERFORM pg_temp.show('report', 't.title', '');
    PERFORM pg_temp.show('document', 't.title, t.citation_key', '');
    PERFORM pg_temp.show('recommendation', 't.form, t.number, t.page, t.text, t.themes, t.published_in',
        E'@foreignKey (published_in) references report (record)|@fieldName report');
    PERFORM pg_temp.show('response', 't.recommendation, t.type, t.quote, t.document',
        E'@foreignKey (recommendation) references recommendation (record)|@foreignFieldName responses\n@foreignKey (document) references document (record)|@fieldName in');
    PERFORM pg_temp.show('commitment', 't.text, t.firmness, t.made_in', E'@foreignKey (made_in) references document (record)|@fieldName in');
    PERFORM pg_temp.show('motion', 't.title, t.request', '');
    PERFORM pg_temp.show('coverage', 't.commitment, t.toward, t.extent, t.reason',
        E'@foreignKey (commitment) references commitment (record)|@fieldName by|@foreignFieldName coverages\n'
        || E'@foreignKey (toward) references recommendation (record)|@fieldName recommendation|@foreignFieldName coverages\n'
        || E'@foreignKey (toward) references motion (record)|@fieldName motion|@foreignFieldName coverages');
    PERFORM pg_temp.show('motion_decision', 't.motion, t.decision, t.decided_on', E'@foreignKey (motion) references motion (record)|@foreignFieldName decisions');
    PERFORM pg_temp.show('deadline', 't.subject, t.raw, t.latest', E'@foreignKey (subject) references commitment (record)|@foreignFieldName deadlines');
    PERFORM pg_temp.show('fulfilment', 't.commitment, t.status, t.document', E'@foreignKey (commitment) references commitment (record)|@foreignFieldName fulfilments');
    PERFORM pg_temp.show('implementation_report', 't.about, t.status, t.claim, t.document',
        E'@foreignKey (about) references recommendation (record)|@foreignFieldName implementationReports\n@foreignKey (document) references document (record)|@fieldName in');
    PERFORM pg_temp.show('assessment', 't.recommendation, t.judgement, t.reason, t.document',
        E'@foreignKey (recommendation) references recommendation (record)|@foreignFieldName assessments\n@foreignKey (document) references document (record)|@fieldName in');
END $$;

CREATE VIEW graph.open_promise AS SELECT * FROM benchmark.open_promise;
COMMENT ON VIEW graph.open_promise IS E'@primaryKey ministry,latest,record\n@foreignKey (record) references commitment (record)|@fieldName commitment';
CREATE FUNCTION graph.due(of_ministry text, before date) RETURNS SETOF graph.open_promise LANGUAGE sql STABLE AS $$
    SELECT * FROM graph.open_promise p WHERE p.ministry = of_ministry AND p.latest < before ORDER BY p.latest, p.record
$$;

CREATE FUNCTION graph.recommendation_motions(asked graph.recommendation) RETURNS SETOF graph.motion LANGUAGE sql STABLE AS $$
    SELECT m.* FROM graph.motion m WHERE m.record IN (
        SELECT h.toward FROM graph.coverage g JOIN graph.coverage h ON h.commitment = g.commitment WHERE g.toward = asked.record)
$$;
CREATE FUNCTION graph.commitment_status(promise graph.commitment) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT f.status FROM graph.fulfilment f WHERE f.commitment = promise.record
        ORDER BY f.effective_from DESC, f.recorded_at DESC, f.record DESC LIMIT 1), 'OPEN')
$$;
CREATE VIEW graph.addressee AS
SELECT l.record, l.ordinal, l.role, o.name
FROM register.link l JOIN LATERAL benchmark.standing(l.record) v ON v.version = l.version JOIN graph.organisation o ON o.record = l.target
WHERE l.role = 'ADDRESSEE';
COMMENT ON VIEW graph.addressee IS E'@primaryKey record,ordinal\n@foreignKey (record) references recommendation (record)|@foreignFieldName addressees';

CREATE TYPE graph.status_count AS (count bigint, implementation text);
CREATE FUNCTION graph.status_on(day date) RETURNS SETOF graph.status_count LANGUAGE sql STABLE AS $$
    SELECT count(*), s.status FROM (
        SELECT coalesce((SELECT i.status FROM register.implementation_report i JOIN register.record_version v USING (record, version)
            WHERE i.about = r.record AND v.effective_from <= day ORDER BY v.effective_from DESC, v.recorded_at DESC, i.record DESC LIMIT 1), 'NONE') AS status
        FROM register.recommendation r JOIN register.record_version v USING (record, version) WHERE r.formal AND v.effective_from <= day) s
    GROUP BY s.status ORDER BY 1 DESC, 2
$$;

CREATE TYPE graph.hit AS (record text, document text);
CREATE FUNCTION graph.find(word text) RETURNS SETOF graph.hit LANGUAGE sql STABLE AS $$
    WITH asked AS MATERIALIZED (
        SELECT to_tsquery('search.dutch', '''' || word || '''') || to_tsquery('search.plain', '''' || word || ''':*') AS words),
    found AS (
        SELECT DISTINCT ON (p.record) p.record, p.entry, p.document, v.effective_from,
               CASE p.source WHEN 'OWN' THEN 3 WHEN 'QUOTE' THEN 2 ELSE 1 END AS tier, ts_rank_cd(p.words, (SELECT words FROM asked), 1) AS rank
        FROM search.passage p
        JOIN LATERAL benchmark.standing(p.record) v ON v.version = coalesce(p.version, v.version) AND v.effective_from <= benchmark.today()
        WHERE p.words @@ (SELECT words FROM asked)
        ORDER BY p.record, tier DESC, rank DESC, p.entry)
    SELECT record, document FROM found ORDER BY tier DESC, rank DESC, effective_from DESC, record DESC LIMIT 20
$$;
