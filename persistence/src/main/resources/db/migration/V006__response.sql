-- What the cabinet answered, as a dated series per recommendation; and what others say of all answers together.
CREATE TABLE register.response (
    record              text    NOT NULL,
    version             integer NOT NULL,
    recommendation      text    NOT NULL REFERENCES register.record,
    document            text    REFERENCES register.record,
    type                text    NOT NULL CHECK (type IN ('ACCEPTED', 'PARTIALLY_ACCEPTED', 'ENDORSED', 'EXISTING_POLICY', 'UNDER_STUDY',
        'DEFERRED', 'NOTED', 'NOT_ACCEPTED', 'NO_POSITION', 'NOT_APPLICABLE')),
    quote               text    NOT NULL CHECK (quote <> ''),
    certainty           text    NOT NULL CHECK (certainty IN ('CONFIRMED', 'INFERRED', 'CANDIDATE')),
    parts_covered       text[]  NOT NULL DEFAULT '{}',
    parts_not_mentioned text[]  NOT NULL DEFAULT '{}',
    consequence         text[]  NOT NULL DEFAULT '{}',
    incorporates        text    REFERENCES register.record,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX response_recommendation ON register.response (recommendation);
CREATE INDEX response_document ON register.response (document);
CALL register.add_kind('response');

CREATE TABLE register.claim (
    record        text    NOT NULL,
    version       integer NOT NULL,
    response_type text    NOT NULL CHECK (response_type IN ('ACCEPTED', 'PARTIALLY_ACCEPTED', 'ENDORSED', 'EXISTING_POLICY',
        'UNDER_STUDY', 'DEFERRED', 'NOTED', 'NOT_ACCEPTED', 'NO_POSITION', 'NOT_APPLICABLE')),
    document      text    NOT NULL REFERENCES register.record,
    about_year    integer NOT NULL CHECK (about_year BETWEEN 1900 AND 2199),
    text          text    NOT NULL CHECK (text <> ''),
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX claim_document ON register.claim (document);
CALL register.add_kind('claim');
