SELECT jsonb_build_object('day', date '2006-06-01' + CAST(:day AS integer))
