-- What the Rapporteur asked, as published. What others make of it lives in the other tables.
CREATE TABLE register.recommendation (
    record          text    NOT NULL,
    version         integer NOT NULL,
    form            text    NOT NULL CHECK (form IN ('NUMBERED', 'BRIEFING', 'ADVICE', 'ANNUAL_PLAN', 'PLEA', 'HOPE', 'OWN_MEANS_REQUEST')),
    text            text    NOT NULL CHECK (text <> ''),
    raw_text        text,
    number          integer CHECK (number >= 1),
    page            integer CHECK (page >= 1),
    published_in    text    NOT NULL REFERENCES register.record,
    parts           text[]  NOT NULL DEFAULT '{}',
    themes          text[]  NOT NULL DEFAULT '{}',
    target_groups   text[]  NOT NULL DEFAULT '{}',
    instruments     text[]  NOT NULL DEFAULT '{}',
    target_document text,
    strength        text,
    formal          boolean NOT NULL,
    stub            boolean NOT NULL,
    plural          boolean NOT NULL DEFAULT false,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_numbered_recommendation_has_a_number CHECK (form <> 'NUMBERED' OR stub OR number IS NOT NULL),
    CONSTRAINT only_a_numbered_recommendation_is_formal CHECK (NOT formal OR form = 'NUMBERED')
);
CREATE INDEX recommendation_published_in ON register.recommendation (published_in, number);
CREATE INDEX recommendation_themes ON register.recommendation USING gin (themes);
CALL register.add_kind('recommendation');
