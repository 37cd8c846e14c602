SELECT json_build_object('overview', json_build_object('byImplementation', coalesce(json_agg(json_build_object(
    'count', t.count, 'filter', json_build_object('implementation', ARRAY[s.status])) ORDER BY t.count DESC, s.status), '[]')))
FROM unnest(CAST('{NONE,NOT_STARTED,IN_PREPARATION,IN_PROGRESS,PARTLY_DONE,DONE,OTHER_ACTION,STOPPED,UNKNOWN}' AS text[])) AS s (status)
CROSS JOIN LATERAL (
    SELECT k.count FROM benchmark.status_total k
    WHERE k.status = s.status AND k.day <= date '2006-06-01' + CAST(:day AS integer) ORDER BY k.day DESC LIMIT 1) t
WHERE t.count > 0
