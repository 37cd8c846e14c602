SELECT jsonb_build_object('text', word) FROM benchmark.search_word WHERE number = CAST(:word AS integer)
