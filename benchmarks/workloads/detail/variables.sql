SELECT jsonb_build_object('id', 'verzonnen/' || CAST(:recommendation AS text))
