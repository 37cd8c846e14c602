WITH due AS MATERIALIZED (
    SELECT p.record, p.latest, p.raw, p.status FROM benchmark.open_promise p
    WHERE p.ministry = 'verzonnen/ministerie-' || CAST(:ministry AS text) AND p.latest < date '2008-01-01' + CAST(:day AS integer)
    ORDER BY p.latest, p.record LIMIT 20)
SELECT json_build_object('commitments', json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object(
    'id', due.record, 'text', c.text, 'status', due.status,
    'deadline', json_build_object('raw', due.raw, 'latest', due.latest),
    'madeIn', (SELECT json_build_object('id', m.record, 'title', m.title, 'citationKey', m.citation_key)
               FROM register.document m JOIN LATERAL benchmark.standing(m.record) v ON v.version = m.version WHERE m.record = c.made_in),
    'coverages', (
        SELECT coalesce(json_agg(json_build_object('extent', g.extent, 'toward', coalesce(
                   (SELECT json_build_object('id', r.record, 'text', r.text, 'number', r.number, 'publishedIn', (
                        SELECT json_build_object('id', p.record, 'title', p.title)
                        FROM register.report p JOIN LATERAL benchmark.standing(p.record) v ON v.version = p.version WHERE p.record = r.published_in))
                    FROM register.recommendation r JOIN LATERAL benchmark.standing(r.record) v ON v.version = r.version WHERE r.record = g.toward),
                   (SELECT json_build_object('id', n.record, 'title', n.title)
                    FROM register.motion n JOIN LATERAL benchmark.standing(n.record) v ON v.version = n.version WHERE n.record = g.toward)))
               ORDER BY v.effective_from, v.recorded_at, g.record), '[]')
        FROM register.coverage g JOIN LATERAL benchmark.standing(g.record) v ON v.version = g.version AND v.effective_from <= benchmark.today()
        WHERE g.commitment = due.record)
    )) ORDER BY due.latest, due.record), '[]')))
FROM due CROSS JOIN LATERAL (
    SELECT k.text, k.made_in FROM register.commitment k JOIN LATERAL benchmark.standing(k.record) v ON v.version = k.version
    WHERE k.record = due.record LIMIT 1) c
