WITH asked AS MATERIALIZED (
    SELECT to_tsquery('search.dutch', '''' || word || '''') || to_tsquery('search.plain', '''' || word || ''':*') AS words
    FROM benchmark.search_word WHERE number = CAST(:word AS integer)),
found AS (
    SELECT DISTINCT ON (p.record) p.record, p.entry, p.document, v.effective_from,
           CASE p.source WHEN 'OWN' THEN 3 WHEN 'QUOTE' THEN 2 ELSE 1 END AS tier, ts_rank_cd(p.words, (SELECT words FROM asked), 1) AS rank
    FROM search.passage p
    JOIN LATERAL benchmark.standing(p.record) v ON v.version = coalesce(p.version, v.version) AND v.effective_from <= benchmark.today()
    WHERE p.words @@ (SELECT words FROM asked)
    ORDER BY p.record, tier DESC, rank DESC, p.entry),
best AS (SELECT * FROM found ORDER BY tier DESC, rank DESC, effective_from DESC, record DESC LIMIT 20)
SELECT json_build_object('search', json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object(
    'record', json_build_object('id', record), 'document', CASE WHEN document IS NOT NULL THEN json_build_object('id', document) END))
    ORDER BY tier DESC, rank DESC, effective_from DESC, record DESC), '[]')))
FROM best
