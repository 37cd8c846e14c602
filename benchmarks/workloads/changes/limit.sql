WITH change AS MATERIALIZED (
    SELECT v.record, v.version, r.kind, CASE v.version WHEN 1 THEN 'ADDED' ELSE v.change END AS type, v.effective_from, s.changed_at
    FROM register.record_version v JOIN register.record r ON r.key = v.record
    CROSS JOIN LATERAL (
        SELECT greatest(s.recorded_at, s.embargo_until) AS changed_at FROM register.record_status s
        WHERE s.record = v.record AND s.version = v.version AND s.status = 'PUBLISHED' ORDER BY s.entry DESC LIMIT 1) s
    WHERE v.effective_from > date '2008-01-01' + CAST(:day AS integer)
      AND v.effective_from <= date '2008-01-01' + CAST(:day AS integer) + CAST(:length AS integer) AND s.changed_at <= now()
    ORDER BY v.effective_from DESC, s.changed_at DESC, v.record DESC, v.version DESC LIMIT 20)
SELECT json_build_object('changes', json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object(
    'key', record, 'kind', kind, 'type', type, 'effectiveFrom', effective_from)) ORDER BY effective_from DESC, changed_at DESC, record DESC, version DESC), '[]')))
FROM change
