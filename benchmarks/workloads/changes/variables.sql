SELECT jsonb_build_object('from', date '2008-01-01' + CAST(:day AS integer), 'to', date '2008-01-01' + CAST(:day AS integer) + CAST(:length AS integer))
