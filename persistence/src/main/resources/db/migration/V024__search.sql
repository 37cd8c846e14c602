-- Finding by words. What is kept here follows from the register and from nothing else: rows are added in the transaction of
-- the row they come from, nothing in them decides what may be seen, and all of it can be made again (search.fill).
CREATE SCHEMA search;

-- Dutch stems without accents, and words as they are but for accents: the latter for beginnings of words and for misreadings.
CREATE TEXT SEARCH CONFIGURATION search.dutch (COPY = pg_catalog.dutch);
ALTER TEXT SEARCH CONFIGURATION search.dutch
    ALTER MAPPING FOR asciiword, word, numword WITH public.unaccent, pg_catalog.dutch_stem;
CREATE TEXT SEARCH CONFIGURATION search.plain (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION search.plain
    ALTER MAPPING FOR asciiword, word, numword WITH public.unaccent, pg_catalog.simple;

-- Every sign becomes a space, so that "31015-221" and "31 015, nr. 221" are made of words; each character keeps its place.
CREATE FUNCTION search.spaced(text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    translate(text, E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~\u00a0\u00ab\u00bb\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u20ac\x02\x03',
              repeat(' ', 51));

CREATE FUNCTION search.words_of(text text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    to_tsvector('search.dutch', search.spaced(text)) || to_tsvector('search.plain', search.spaced(text));

CREATE TABLE search.passage (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source      text        NOT NULL CHECK (source IN ('OWN', 'QUOTE', 'TEXT', 'FILE')),
    record      text        NOT NULL,
    version     integer,
    kind        text        NOT NULL,
    document    text,
    line        integer,
    evidence    bigint,
    file        text,
    text        text        NOT NULL,
    words       tsvector    NOT NULL GENERATED ALWAYS AS (search.words_of(text)) STORED,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT own_words_are_of_a_version CHECK ((source = 'OWN') = (version IS NOT NULL)),
    CONSTRAINT a_quote_is_one CHECK ((source = 'QUOTE') = (evidence IS NOT NULL)),
    CONSTRAINT a_file_is_named CHECK ((source = 'FILE') = (file IS NOT NULL)),
    CONSTRAINT words_of_another_stand_in_a_document CHECK ((source = 'OWN') = (document IS NULL))
);
CREATE INDEX passage_by_words ON search.passage USING gin (words);
CREATE INDEX passage_by_record ON search.passage (record, version);

-- Every word that occurs, to find the one that somebody meant.
CREATE TABLE search.word (
    word     text    PRIMARY KEY,
    spelling text    NOT NULL,
    query    tsquery NOT NULL
);
CREATE INDEX word_by_trigram ON search.word USING gin (word public.gin_trgm_ops);

CREATE FUNCTION search.learn_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = search, pg_temp AS $$
BEGIN
    INSERT INTO search.word (word, spelling, query)
    SELECT w.word, w.spelling, plainto_tsquery('search.plain', w.word)
    FROM (SELECT lower(public.unaccent(t.token)) AS word, min(lower(t.token)) AS spelling
          FROM ts_parse('default', search.spaced(NEW.text)) t
          WHERE t.tokid IN (1, 2) AND length(t.token) BETWEEN 4 AND 40 GROUP BY 1) w
    ORDER BY w.word
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER learn_words AFTER INSERT ON search.passage FOR EACH ROW EXECUTE FUNCTION search.learn_words();

-- Which columns of which kind are wording.
CREATE FUNCTION search.wording_of(kind text) RETURNS text[] LANGUAGE sql IMMUTABLE RETURN
    CASE kind
        WHEN 'RECOMMENDATION' THEN '{text,parts,target_document}'::text[]
        WHEN 'RESPONSE' THEN '{quote,consequence,parts_covered}'
        WHEN 'COMMITMENT' THEN '{text,deliverable,reservation,indicators}'
        WHEN 'MOTION' THEN '{title,request,dictum,debate}'
        WHEN 'DEADLINE' THEN '{raw,event,revision_reason}'
        WHEN 'IMPLEMENTATION_REPORT' THEN '{claim}'
        WHEN 'ASSESSMENT' THEN '{reason,about}'
        WHEN 'CLOSURE' THEN '{reason,remaining_risk}'
        WHEN 'REPORT' THEN '{title,aliases}'
        WHEN 'DOCUMENT' THEN '{title,citation_key,reference,dossier_title}'
    END;

CREATE FUNCTION search.joined(content jsonb, columns text[]) RETURNS text LANGUAGE sql IMMUTABLE RETURN (
    SELECT coalesce(string_agg(v.value #>> '{}', E'\n\n' ORDER BY c.place, v.place), '')
    FROM unnest(columns) WITH ORDINALITY AS c (name, place)
    CROSS JOIN LATERAL jsonb_path_query(content -> c.name, '$[*] ? (@ != null)') WITH ORDINALITY AS v (value, place));

-- A line in parts of at most 3000 characters, in two steps because finding a place in a long text means counting up to it.
CREATE FUNCTION search.parts(line text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
    SELECT substr(l.part, s.start, 3000)
    FROM generate_series(1, greatest(length(line), 1), 90000) AS b (start)
    CROSS JOIN LATERAL (SELECT substr(line, b.start, 90000) AS part) l
    CROSS JOIN LATERAL generate_series(1, greatest(length(l.part), 1), 3000) AS s (start)
    ORDER BY b.start, s.start
$$;

-- A text in stretches of about a page. Each begins with the last lines of the one before, so that no sentence falls between
-- two; a line without an end is cut.
CREATE FUNCTION search.stretches(raw text) RETURNS TABLE (line integer, text text) LANGUAGE sql IMMUTABLE AS $$
    WITH lines AS (
        SELECT l.line::integer, row_number() OVER (ORDER BY l.line, p.place) AS place, p.part AS text
        FROM regexp_split_to_table(raw, E'\r?\n|\r') WITH ORDINALITY AS l (text, line)
        CROSS JOIN LATERAL search.parts(l.text) WITH ORDINALITY AS p (part, place)),
    measured AS (SELECT *, sum(length(lines.text) + 1) OVER (ORDER BY place) / 3000 AS stretch FROM lines),
    ahead AS (SELECT *, lead(stretch, 3, stretch) OVER (ORDER BY place) AS next FROM measured),
    shared AS (SELECT stretch, place, line, text FROM ahead UNION ALL SELECT next, place, line, text FROM ahead WHERE next > stretch)
    SELECT min(s.line), string_agg(s.text, E'\n' ORDER BY s.place) FROM shared s GROUP BY s.stretch HAVING string_agg(s.text, '') ~ '\S'
$$;

CREATE PROCEDURE search.keep_own(kind text, content jsonb) LANGUAGE sql AS $$
    INSERT INTO search.passage (source, record, version, kind, text, recorded_at)
    SELECT 'OWN', v.record, v.version, kind, w.text, v.recorded_at
    FROM register.record_version v, LATERAL (SELECT search.joined(content, search.wording_of(kind)) AS text) w
    WHERE v.record = content ->> 'record' AND v.version = (content ->> 'version')::integer AND w.text <> ''
$$;

-- Who acted where, and what notes and citations say, is no find of its own: it stands in a document.
CREATE PROCEDURE search.keep_quote(entry bigint) LANGUAGE sql AS $$
    INSERT INTO search.passage (source, record, kind, document, line, evidence, text, recorded_at)
    SELECT 'QUOTE', e.record, r.kind, e.document, e.line, e.entry, e.quote, e.recorded_at
    FROM register.evidence e JOIN register.record r ON r.key = e.record
    WHERE e.entry = keep_quote.entry AND r.kind <> ALL (ARRAY['ORGANISATION', 'ORGANISATION_NAME', 'OFFICE', 'PERSON', 'TENURE',
        'FOOTNOTE', 'CITATION', 'DEFECT', 'COVERAGE', 'PARTICIPATION', 'RELATION', 'RECESS'])
$$;

CREATE PROCEDURE search.keep_text(document text) LANGUAGE sql AS $$
    INSERT INTO search.passage (source, record, kind, document, line, text, recorded_at)
    SELECT 'TEXT', t.document, 'DOCUMENT', t.document, s.line, s.text, t.recorded_at
    FROM register.document_text t CROSS JOIN LATERAL search.stretches(t.raw) s WHERE t.document = keep_text.document
$$;

CREATE PROCEDURE search.keep_file(document text, file text) LANGUAGE sql AS $$
    INSERT INTO search.passage (source, record, kind, document, file, text, recorded_at)
    SELECT 'FILE', d.document, 'DOCUMENT', d.document, d.file, s.text, d.recorded_at
    FROM register.document_file d JOIN register.file f ON f.sha256 = d.file CROSS JOIN LATERAL search.stretches(f.text) s
    WHERE d.document = keep_file.document AND d.file = keep_file.file
$$;

CREATE FUNCTION search.keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = search, pg_temp AS $$
BEGIN
    CASE TG_TABLE_NAME
        WHEN 'evidence' THEN CALL search.keep_quote(NEW.entry);
        WHEN 'document_text' THEN CALL search.keep_text(NEW.document);
        WHEN 'document_file' THEN CALL search.keep_file(NEW.document, NEW.file);
        ELSE CALL search.keep_own(upper(TG_TABLE_NAME), to_jsonb(NEW));
    END CASE;
    RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION search.keep, search.learn_words FROM PUBLIC;

-- What stands in the register already.
CREATE PROCEDURE search.fill() LANGUAGE plpgsql AS $$
DECLARE
    name text;
    content jsonb;
BEGIN
    TRUNCATE search.passage, search.word;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'register' AND search.wording_of(upper(tablename)) IS NOT NULL LOOP
        FOR content IN EXECUTE format('SELECT to_jsonb(t) FROM register.%I t', name) LOOP
            CALL search.keep_own(upper(name), content);
        END LOOP;
    END LOOP;
    FOR content IN SELECT to_jsonb(e.entry) FROM register.evidence e LOOP
        CALL search.keep_quote(content::text::bigint);
    END LOOP;
    FOR content IN SELECT to_jsonb(t.document) FROM register.document_text t LOOP
        CALL search.keep_text(content #>> '{}');
    END LOOP;
    FOR content IN SELECT jsonb_build_array(d.document, d.file) FROM register.document_file d LOOP
        CALL search.keep_file(content ->> 0, content ->> 1);
    END LOOP;
END $$;
CALL search.fill();

DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'register'
        AND (search.wording_of(upper(tablename)) IS NOT NULL OR tablename IN ('evidence', 'document_text', 'document_file')) LOOP
        EXECUTE format('CREATE TRIGGER to_be_found AFTER INSERT ON register.%I FOR EACH ROW EXECUTE FUNCTION search.keep()', name);
    END LOOP;
END $$;

CREATE VIEW working.passage AS SELECT * FROM search.passage;
CREATE VIEW working.word AS SELECT * FROM search.word;

-- A passage is as public as what it comes from, now: an embargo that ends opens it without a write.
CREATE VIEW published.passage AS
SELECT p.entry, p.source, p.record, p.version, p.kind, p.document, p.line, p.text, p.words, p.recorded_at
FROM search.passage p
WHERE CASE p.source
    WHEN 'OWN' THEN EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = p.record AND v.version = p.version)
    WHEN 'QUOTE' THEN EXISTS (SELECT 1 FROM published.evidence e WHERE e.entry = p.evidence)
    WHEN 'TEXT' THEN EXISTS (SELECT 1 FROM published.document_text t WHERE t.document = p.record)
    WHEN 'FILE' THEN EXISTS (SELECT 1 FROM published.document_file f WHERE f.document = p.record AND f.file = p.file)
END;
CREATE VIEW published.word AS
SELECT w.word, w.spelling FROM search.word w
WHERE EXISTS (SELECT 1 FROM published.passage p WHERE p.words @@ w.query);

GRANT USAGE ON SCHEMA search TO om_app, om_public;
GRANT SELECT ON working.passage, working.word TO om_app;
GRANT SELECT ON published.passage, published.word TO om_public, om_app;
