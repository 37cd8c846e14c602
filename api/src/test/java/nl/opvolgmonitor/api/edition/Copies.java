package nl.opvolgmonitor.api.edition;

/**
 * Copies of a register below {@code groot/}, each below a word of its own, as {@code groot-7/}, and of the document that all of it stands
 * in, with what that holds itself: one statement for each table, in the server itself. A copy says what the first says.
 */
record Copies(int count) {

    /** Of what is entered, and of what is sought in it; seals and traces tell of acts, and these have no copies. */
    private static final String SQL = """
            DO $$
            DECLARE
                of_table regclass;
                fields text;
                copies text;
            BEGIN
                FOR of_table IN
                    SELECT c.oid FROM pg_class c
                    WHERE c.relkind = 'r' AND (c.oid = 'search.passage'::regclass
                        OR (c.relnamespace = 'register'::regnamespace
                            AND c.relname NOT IN ('seal', 'request', 'audit_entry')))
                LOOP
                    SELECT string_agg(quote_ident(attname), ', '), string_agg(CASE
                            WHEN atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
                                THEN format('regexp_replace(replace(t.%1$I::text, ''groot/'', ''groot-'' || n || ''/''),
                                        ''kst-31015-221\\M'', ''kst-31015-221-'' || n, ''g'')::%2$s',
                                    attname, format_type(atttypid, atttypmod))
                            ELSE format('t.%I', attname) END, ', ')
                    INTO fields, copies
                    FROM pg_attribute
                    WHERE attrelid = of_table AND attnum > 0 AND NOT attisdropped AND attidentity = ''
                        AND attgenerated = '';
                    EXECUTE format('INSERT INTO %1$s (%2$s) SELECT %3$s FROM %1$s t, generate_series(1, :count) n
                        WHERE coalesce(to_jsonb(t) ->> ''record'', to_jsonb(t) ->> ''key'', to_jsonb(t) ->> ''document'')
                            ~ ''^(groot/|kst-31015-221(/|$))'' ON CONFLICT DO NOTHING', of_table, fields, copies);
                END LOOP;
            END $$;
            CALL kept.fill();
            """;

    String sql() {
        return SQL.replace(":count", String.valueOf(count));
    }
}
