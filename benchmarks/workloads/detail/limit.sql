WITH named AS NOT MATERIALIZED (
    SELECT d.record, json_build_object('id', d.record, 'title', d.title) AS json FROM register.document d JOIN LATERAL benchmark.standing(d.record) x ON x.version = d.version AND x.effective_from <= benchmark.today())
SELECT json_build_object('recommendation', json_build_object(
    'id', r.record, 'form', r.form, 'number', r.number, 'page', r.page, 'text', r.text, 'themes', r.themes, 'effectiveFrom', rv.effective_from,
    'publishedIn', (SELECT json_build_object('id', p.record, 'title', p.title)
                    FROM register.report p JOIN LATERAL benchmark.standing(p.record) x ON x.version = p.version AND x.effective_from <= benchmark.today() WHERE p.record = r.published_in),
    'addressees', (
        SELECT coalesce(json_agg(json_build_object('role', l.role, 'name', o.name) ORDER BY l.ordinal), '[]')
        FROM register.link l JOIN register.organisation o ON o.record = l.target JOIN LATERAL benchmark.standing(o.record) ov ON ov.version = o.version
        WHERE l.record = r.record AND l.version = r.version AND l.role = 'ADDRESSEE'),
    'responses', (
        SELECT coalesce(json_agg(json_build_object('id', s.record, 'type', s.type, 'quote', s.quote, 'effectiveFrom', v.effective_from, 'document', (
                   SELECT n.json FROM named n WHERE n.record = s.document)) ORDER BY v.effective_from, v.recorded_at, s.record), '[]')
        FROM register.response s JOIN LATERAL benchmark.standing(s.record) v ON v.version = s.version AND v.effective_from <= benchmark.today() WHERE s.recommendation = r.record),
    'coverages', (
        SELECT coalesce(json_agg(json_build_object('extent', g.extent, 'reason', g.reason, 'commitment', (
                   SELECT json_build_object('id', c.record, 'text', c.text, 'firmness', c.firmness, 'effectiveFrom', cv.effective_from,
                       'status', coalesce((SELECT f.status FROM register.fulfilment f JOIN LATERAL benchmark.standing(f.record) fv ON fv.version = f.version AND fv.effective_from <= benchmark.today()
                            WHERE f.commitment = c.record ORDER BY fv.effective_from DESC, fv.recorded_at DESC, f.record DESC LIMIT 1), 'OPEN'),
                       'deadlines', (
                            SELECT coalesce(json_agg(json_build_object('raw', d.raw, 'latest', d.latest, 'effectiveFrom', dv.effective_from)
                                       ORDER BY dv.effective_from, dv.recorded_at, d.record), '[]')
                            FROM register.deadline d JOIN LATERAL benchmark.standing(d.record) dv ON dv.version = d.version AND dv.effective_from <= benchmark.today() WHERE d.subject = c.record),
                       'fulfilments', (
                            SELECT coalesce(json_agg(json_build_object('status', f.status, 'effectiveFrom', fv.effective_from, 'document',
                                       CASE WHEN f.document IS NOT NULL THEN json_build_object('id', f.document) END)
                                       ORDER BY fv.effective_from, fv.recorded_at, f.record), '[]')
                            FROM register.fulfilment f JOIN LATERAL benchmark.standing(f.record) fv ON fv.version = f.version AND fv.effective_from <= benchmark.today() WHERE f.commitment = c.record))
                   FROM register.commitment c JOIN LATERAL benchmark.standing(c.record) cv ON cv.version = c.version AND cv.effective_from <= benchmark.today() WHERE c.record = g.commitment))
               ORDER BY v.effective_from, v.recorded_at, g.record), '[]')
        FROM register.coverage g JOIN LATERAL benchmark.standing(g.record) v ON v.version = g.version AND v.effective_from <= benchmark.today() WHERE g.toward = r.record),
    'motions', (
        SELECT coalesce(json_agg(json_build_object('id', m.record, 'title', m.title, 'request', m.request, 'decisions', (
                   SELECT coalesce(json_agg(json_build_object('decision', b.decision, 'decidedOn', b.decided_on)
                              ORDER BY bv.effective_from, bv.recorded_at, b.record), '[]')
                   FROM register.motion_decision b JOIN LATERAL benchmark.standing(b.record) bv ON bv.version = b.version AND bv.effective_from <= benchmark.today() WHERE b.motion = m.record))), '[]')
        FROM (SELECT DISTINCT h.toward FROM register.coverage g JOIN LATERAL benchmark.standing(g.record) x ON x.version = g.version AND x.effective_from <= benchmark.today()
              JOIN register.coverage h ON h.commitment = g.commitment JOIN LATERAL benchmark.standing(h.record) hv ON hv.version = h.version
              WHERE g.toward = r.record) a
        JOIN register.motion m ON m.record = a.toward JOIN LATERAL benchmark.standing(m.record) mv ON mv.version = m.version),
    'implementationReports', (
        SELECT coalesce(json_agg(json_build_object('status', i.status, 'claim', i.claim, 'effectiveFrom', v.effective_from, 'document', (
                   SELECT n.json FROM named n WHERE n.record = i.document)) ORDER BY v.effective_from, v.recorded_at, i.record), '[]')
        FROM register.implementation_report i JOIN LATERAL benchmark.standing(i.record) v ON v.version = i.version AND v.effective_from <= benchmark.today() WHERE i.about = r.record),
    'assessments', (
        SELECT coalesce(json_agg(json_build_object('judgement', j.judgement, 'reason', j.reason, 'effectiveFrom', v.effective_from, 'document', (
                   SELECT n.json FROM named n WHERE n.record = j.document)) ORDER BY v.effective_from, v.recorded_at, j.record), '[]')
        FROM register.assessment j JOIN LATERAL benchmark.standing(j.record) v ON v.version = j.version AND v.effective_from <= benchmark.today() WHERE j.recommendation = r.record)))
FROM register.recommendation r JOIN LATERAL benchmark.standing(r.record) rv ON rv.version = r.version AND rv.effective_from <= benchmark.today()
WHERE r.record = 'verzonnen/' || CAST(:recommendation AS text)
