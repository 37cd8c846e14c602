-- Programmes, bills, acts and EU law, and the stage each had when.
CREATE TABLE register.instrument (
    record        text    NOT NULL,
    version       integer NOT NULL,
    type          text    NOT NULL CHECK (type IN ('PROGRAMME', 'AGENDA', 'BILL', 'ACT', 'EU_REGULATION', 'EU_DIRECTIVE', 'COALITION_AGREEMENT')),
    name          text    NOT NULL CHECK (name <> ''),
    aliases       text[]  NOT NULL DEFAULT '{}',
    official_id   text,
    amends        text    REFERENCES register.record,
    position      text    CHECK (position IN ('SUPPORT', 'CONCERN', 'CRITICAL')),
    points        text[]  NOT NULL DEFAULT '{}',
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX instrument_amends ON register.instrument (amends);
CALL register.add_kind('instrument');

CREATE TABLE register.instrument_stage (
    record     text    NOT NULL,
    version    integer NOT NULL,
    instrument text    NOT NULL REFERENCES register.record,
    stage      text    NOT NULL CHECK (stage IN ('ANNOUNCED', 'LAUNCHED', 'PROGRESS_REPORTED', 'RECALIBRATED', 'CONTINUED', 'BILL', 'BEFORE_HOUSE',
        'BEFORE_SENATE', 'NEGOTIATION', 'UNDER_REVISION', 'IN_FORCE', 'ENDED')),
    document   text    REFERENCES register.record,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX instrument_stage_instrument ON register.instrument_stage (instrument);
CREATE INDEX instrument_stage_document ON register.instrument_stage (document);
CALL register.add_kind('instrument_stage');
