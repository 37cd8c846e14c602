-- What the cabinet itself reports. Never the Rapporteur's judgement, and never computed from it.
CREATE TABLE register.implementation_report (
    record   text    NOT NULL,
    version  integer NOT NULL,
    about    text    NOT NULL REFERENCES register.record,
    status   text    NOT NULL CHECK (status IN ('NOT_STARTED', 'IN_PREPARATION', 'IN_PROGRESS', 'PARTLY_DONE', 'DONE', 'OTHER_ACTION', 'STOPPED',
        'UNKNOWN')),
    claim    text    NOT NULL CHECK (claim <> ''),
    claim_type text  CHECK (claim_type IN ('CONTRIBUTES', 'GOALS_NOT_ALL_MET', 'DONE', 'OTHER')),
    document text    NOT NULL REFERENCES register.record,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX implementation_report_about ON register.implementation_report (about);
CREATE INDEX implementation_report_document ON register.implementation_report (document);
CALL register.add_kind('implementation_report');
