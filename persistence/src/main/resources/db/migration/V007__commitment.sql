-- What was promised or undertaken, how far it covers what was asked, and what became of it.
CREATE TABLE register.commitment (
    record            text    NOT NULL,
    version           integer NOT NULL,
    form              text    NOT NULL CHECK (form IN ('ORAL_PLEDGE', 'WRITTEN_PLEDGE', 'INTENTION', 'AIM', 'ONGOING',
        'COMPLETED_ACTION', 'FUNDING')),
    text              text    NOT NULL CHECK (text <> ''),
    firmness          text    CHECK (firmness IN ('FIRM', 'AIM', 'INTENTION', 'EXPECTED', 'HOPE')),
    made_in           text    REFERENCES register.record,
    reported_in       text    REFERENCES register.record,
    provenance        text    NOT NULL CHECK (provenance IN ('FIRST_HAND', 'SECOND_HAND')),
    setting           text,
    part_of           text    REFERENCES register.record,
    programme         text    REFERENCES register.record,
    deliverable       text,
    region            text,
    amount            numeric CHECK (amount >= 0),
    currency          text    CHECK (currency ~ '^[A-Z]{3}$'),
    amount_per        text    CHECK (amount_per IN ('YEAR', 'ONCE')),
    structural        boolean,
    visibility        text    NOT NULL CHECK (visibility IN ('PUBLIC', 'PARTLY_CONFIDENTIAL', 'CONFIDENTIAL')),
    visibility_reason text,
    reservation       text,
    reservation_firmness text CHECK (reservation_firmness IN ('FIRM', 'AIM', 'INTENTION', 'EXPECTED', 'HOPE')),
    reservation_depends_on text,
    indicators        text[]  NOT NULL DEFAULT '{}',
    applies_from      integer CHECK (applies_from BETWEEN 1900 AND 2199),
    applies_to        integer CHECK (applies_to BETWEEN 1900 AND 2199),
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_commitment_stands_in_a_document CHECK (made_in IS NOT NULL OR reported_in IS NOT NULL),
    CONSTRAINT confidentiality_has_a_reason CHECK (visibility = 'PUBLIC' OR coalesce(visibility_reason, '') <> ''),
    CONSTRAINT an_amount_has_a_currency CHECK ((amount IS NULL) = (currency IS NULL)),
    CONSTRAINT only_money_is_structural CHECK (structural IS NULL OR form = 'FUNDING')
);
CREATE INDEX commitment_made_in ON register.commitment (made_in);
CREATE INDEX commitment_reported_in ON register.commitment (reported_in);
CREATE INDEX commitment_part_of ON register.commitment (part_of);
CREATE INDEX commitment_programme ON register.commitment (programme);
CALL register.add_kind('commitment');

-- The link between a commitment and what it answers: a recommendation, a motion or an earlier pledge.
CREATE TABLE register.coverage (
    record     text    NOT NULL,
    version    integer NOT NULL,
    commitment text    NOT NULL REFERENCES register.record,
    toward     text    NOT NULL REFERENCES register.record,
    extent     text    NOT NULL CHECK (extent IN ('FULL', 'PARTIAL', 'SUPPORTING', 'NONE', 'NOT_ASSESSED')),
    reason     text,
    mode       text    NOT NULL CHECK (mode IN ('STATED', 'INTENDED', 'INFERRED')),
    outcome    text    CHECK (outcome IN ('REALISED', 'NOT_REALISED')),
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_narrower_coverage_is_explained CHECK (extent IN ('FULL', 'NOT_ASSESSED') OR coalesce(reason, '') <> '')
);
CREATE INDEX coverage_commitment ON register.coverage (commitment);
CREATE INDEX coverage_toward ON register.coverage (toward);
CALL register.add_kind('coverage');

CREATE TABLE register.fulfilment (
    record                 text    NOT NULL,
    version                integer NOT NULL,
    commitment             text    NOT NULL REFERENCES register.record,
    status                 text    NOT NULL CHECK (status IN ('OPEN', 'IN_PROGRESS', 'PARTLY_FULFILLED', 'FULFILLED', 'NOT_FULFILLED',
        'REPLACED', 'LAPSED')),
    document               text    REFERENCES register.record,
    reason                 text    CHECK (reason IN ('EXECUTOR_UNABLE', 'LACK_OF_CAPACITY', 'POLICY_CHANGE', 'NEW_CABINET', 'LEGAL_OBSTACLE',
        'MERGED', 'OTHER')),
    explanation            text,
    parliament_informed_on date,
    informed_by            text    REFERENCES register.record,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT fulfilled_needs_a_document CHECK (status NOT IN ('FULFILLED', 'PARTLY_FULFILLED') OR document IS NOT NULL),
    CONSTRAINT failure_needs_a_reason CHECK (status NOT IN ('NOT_FULFILLED', 'REPLACED', 'LAPSED') OR reason IS NOT NULL)
);
CREATE INDEX fulfilment_commitment ON register.fulfilment (commitment);
CREATE INDEX fulfilment_document ON register.fulfilment (document);
CALL register.add_kind('fulfilment');
