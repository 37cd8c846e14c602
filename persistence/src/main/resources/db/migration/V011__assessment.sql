-- What the Rapporteur judges, and when and why a recommendation is closed or opened again.
CREATE TABLE register.assessment (
    record         text    NOT NULL,
    version        integer NOT NULL,
    recommendation text    REFERENCES register.record,
    about          text    NOT NULL CHECK (about <> ''),
    about_record   text    REFERENCES register.record,
    judgement      text    NOT NULL CHECK (judgement IN ('TOO_EARLY', 'FOLLOWED_UP', 'OTHERWISE_MET', 'PARTLY_FOLLOWED_UP', 'INSUFFICIENT',
        'NOT_FOLLOWED_UP', 'NO_LONGER_RELEVANT', 'MORE_CONCRETE_STEPS_NEEDED')),
    reason         text    NOT NULL CHECK (reason <> ''),
    basis          text    REFERENCES register.record,
    document       text    NOT NULL REFERENCES register.record,
    expressed_as   text    NOT NULL CHECK (expressed_as IN ('JUDGEMENT', 'HOPE')),
    repeated       boolean NOT NULL DEFAULT false,
    period         text,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX assessment_recommendation ON register.assessment (recommendation);
CREATE INDEX assessment_about_record ON register.assessment (about_record);
CREATE INDEX assessment_document ON register.assessment (document);
CREATE INDEX assessment_basis ON register.assessment (basis);
CALL register.add_kind('assessment');

CREATE TABLE register.closure (
    record         text    NOT NULL,
    version        integer NOT NULL,
    recommendation text    NOT NULL REFERENCES register.record,
    outcome        text    NOT NULL CHECK (outcome IN ('CLOSED_FOLLOWED_UP', 'CLOSED_NOT_FOLLOWED_UP', 'CLOSED_OVERTAKEN',
        'CLOSED_REPLACED_BY', 'REOPENED')),
    reason         text    NOT NULL CHECK (reason <> ''),
    remaining_risk text,
    replaced_by    text    REFERENCES register.record,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT closing_states_the_remaining_risk CHECK (outcome = 'REOPENED' OR coalesce(remaining_risk, '') <> ''),
    CONSTRAINT a_replacement_is_named CHECK ((outcome = 'CLOSED_REPLACED_BY') = (replaced_by IS NOT NULL))
);
CREATE INDEX closure_recommendation ON register.closure (recommendation);
CREATE INDEX closure_replaced_by ON register.closure (replaced_by);
CALL register.add_kind('closure');
