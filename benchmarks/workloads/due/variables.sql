SELECT jsonb_build_object('ministry', 'verzonnen/ministerie-' || CAST(:ministry AS text), 'before', date '2008-01-01' + CAST(:day AS integer))
