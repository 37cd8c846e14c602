-- The themes and target groups of the office, version by version: what one is called changes without a new program, and its code stays
-- on the records that have it.
CREATE TABLE register.term (
    entry        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('THEME', 'TARGET_GROUP')),
    code         text        NOT NULL CHECK (code <> ''),
    version      integer     NOT NULL CHECK (version >= 1),
    name         text        NOT NULL CHECK (name <> ''),
    english_name text        CHECK (english_name <> ''),
    definition   text        CHECK (definition <> ''),
    valid_from   date        NOT NULL,
    valid_to     date,
    reason       text,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    UNIQUE (kind, code, version),
    CONSTRAINT a_term_does_not_end_before_it_begins CHECK (valid_to >= valid_from),
    CONSTRAINT a_later_version_of_a_term_has_a_reason CHECK (version <= 1 OR coalesce(reason, '') <> '')
);
CALL register.make_append_only('term');

CREATE VIEW working.term AS
SELECT entry, kind, code, version, name, english_name, definition, valid_from, valid_to, reason, recorded_at FROM register.term;
CREATE VIEW published.term AS
SELECT entry, kind, code, version, name, english_name, definition, valid_from, valid_to, reason, recorded_at FROM register.term;
GRANT SELECT ON working.term TO om_app;
GRANT SELECT ON published.term TO om_public, om_app;
