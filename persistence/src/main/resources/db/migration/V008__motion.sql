-- What the House asked of the cabinet; what it decided; what the cabinet thought of it and did with it.
CREATE TABLE register.motion (
    record       text    NOT NULL,
    version      integer NOT NULL,
    title        text    NOT NULL CHECK (title <> ''),
    document     text    REFERENCES register.record,
    debate       text,
    debate_on    date,
    debate_report text   REFERENCES register.record,
    and_others   boolean NOT NULL DEFAULT false,
    request      text,
    dictum       text[]  NOT NULL DEFAULT '{}',
    stub         boolean NOT NULL,
    plural       boolean NOT NULL DEFAULT false,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX motion_document ON register.motion (document);
CALL register.add_kind('motion');

CREATE TABLE register.motion_decision (
    record    text    NOT NULL,
    version   integer NOT NULL,
    motion    text    NOT NULL REFERENCES register.record,
    decision  text    NOT NULL CHECK (decision IN ('SUBMITTED', 'HELD', 'CHANGED', 'WITHDRAWN', 'LAPSED', 'TAKEN_OVER', 'VOTE_POSTPONED',
        'VOTE_TIED', 'ADOPTED', 'REJECTED')),
    certainty text    NOT NULL CHECK (certainty IN ('CONFIRMED', 'INFERRED', 'CANDIDATE')),
    decided_on date,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX motion_decision_motion ON register.motion_decision (motion);
CALL register.add_kind('motion_decision');

-- The value is kept as the House writes it: in practice the list is open.
CREATE TABLE register.motion_appreciation (
    record   text    NOT NULL,
    version  integer NOT NULL,
    motion   text    NOT NULL REFERENCES register.record,
    value    text    NOT NULL CHECK (value <> ''),
    given_by text    REFERENCES register.record,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX motion_appreciation_motion ON register.motion_appreciation (motion);
CALL register.add_kind('motion_appreciation');

CREATE TABLE register.motion_execution (
    record   text    NOT NULL,
    version  integer NOT NULL,
    motion   text    NOT NULL REFERENCES register.record,
    status   text    NOT NULL CHECK (status IN ('UNDER_CONSIDERATION', 'IN_EXECUTION', 'PARTLY_EXECUTED', 'SETTLED_BY_CABINET', 'NOT_EXECUTED',
        'SETTLEMENT_CONFIRMED', 'SETTLEMENT_NOT_CONFIRMED')),
    document text    REFERENCES register.record,
    text     text,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX motion_execution_motion ON register.motion_execution (motion);
CREATE INDEX motion_execution_document ON register.motion_execution (document);
CALL register.add_kind('motion_execution');
