-- What the triggers of the search keep of each row, for all rows at once; BenchmarkEqualityTest holds it against search.fill().
DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'register' AND search.wording_of(upper(tablename)) IS NOT NULL LOOP
        EXECUTE format($sql$
            INSERT INTO search.passage (source, record, version, kind, text, recorded_at)
            SELECT 'OWN', v.record, v.version, %2$L, w.text, v.recorded_at
            FROM register.%1$I t JOIN register.record_version v USING (record, version)
            CROSS JOIN LATERAL (SELECT concat_ws(E'\n\n', %3$s) AS text) w
            WHERE w.text <> ''$sql$, name, upper(name),
            (SELECT string_agg(CASE WHEN a.atttypid = 'text[]'::regtype
                        THEN format('nullif(array_to_string(t.%I, E''\n\n''), '''')', c.column_name)
                        ELSE format('t.%I', c.column_name) END, ', ' ORDER BY c.place)
             FROM unnest(search.wording_of(upper(name))) WITH ORDINALITY AS c (column_name, place)
             JOIN pg_attribute a ON a.attrelid = format('register.%I', name)::regclass AND a.attname = c.column_name));
    END LOOP;
END $$;

INSERT INTO search.passage (source, record, kind, document, line, evidence, text, recorded_at)
SELECT 'QUOTE', e.record, r.kind, e.document, e.line, e.entry, e.quote, e.recorded_at
FROM evidence e JOIN record r ON r.key = e.record WHERE r.kind <> 'COVERAGE';

INSERT INTO search.passage (source, record, kind, document, line, text, recorded_at)
SELECT 'TEXT', t.document, 'DOCUMENT', t.document, s.line, s.text, t.recorded_at
FROM document_text t CROSS JOIN LATERAL search.stretches(t.raw) s;

-- The texts of documents hold no word that is not in a quote as well: each of their lines is one.
INSERT INTO search.word (word, spelling, query)
SELECT w.word, w.spelling, plainto_tsquery('search.plain', w.word)
FROM (SELECT lower(public.unaccent(t.token)) AS word, min(lower(t.token)) AS spelling
      FROM (SELECT DISTINCT t.token FROM (
                SELECT text FROM search.passage WHERE source = 'OWN' UNION ALL SELECT quote FROM evidence) p
            CROSS JOIN LATERAL ts_parse('default', search.spaced(p.text)) t WHERE t.tokid IN (1, 2) AND length(t.token) BETWEEN 4 AND 40) t GROUP BY 1) w
ORDER BY w.word;
