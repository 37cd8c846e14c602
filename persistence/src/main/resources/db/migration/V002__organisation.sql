-- Who acts: organisations with their names over time, the offices in them, and who held an office when.
CREATE TABLE register.organisation (
    record       text    NOT NULL,
    version      integer NOT NULL,
    type         text    NOT NULL CHECK (type IN ('MINISTRY', 'UNIT', 'RAPPORTEUR', 'PARLIAMENT', 'COMMITTEE', 'CABINET',
        'MUNICIPALITY', 'AGENCY', 'EXPERTISE_CENTRE', 'RESEARCH', 'NGO', 'INTERNATIONAL', 'COMPANY', 'OTHER')),
    name         text    NOT NULL CHECK (name <> ''),
    abbreviation text,
    tooi         text    CHECK (tooi ~ '^mnre[0-9]{4}$'),
    part_of      text    REFERENCES register.record,
    government   boolean NOT NULL,
    aliases      text[]  NOT NULL DEFAULT '{}',
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT an_organisation_is_not_its_own_part CHECK (part_of <> record)
);
CREATE INDEX organisation_part_of ON register.organisation (part_of);
CALL register.add_kind('organisation');

CREATE TABLE register.organisation_name (
    record       text    NOT NULL,
    version      integer NOT NULL,
    organisation text    NOT NULL REFERENCES register.record,
    name         text    NOT NULL CHECK (name <> ''),
    abbreviation text    NOT NULL CHECK (abbreviation <> ''),
    tooi         text    CHECK (tooi ~ '^mnre[0-9]{4}$'),
    valid_from   date,
    valid_to     date,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_name_does_not_end_before_it_begins CHECK (valid_from <= valid_to)
);
CREATE INDEX organisation_name_of ON register.organisation_name (organisation);
CALL register.add_kind('organisation_name');

CREATE TABLE register.office (
    record       text    NOT NULL,
    version      integer NOT NULL,
    title        text    NOT NULL CHECK (title <> ''),
    role         text    NOT NULL CHECK (role IN ('MINISTER', 'MINISTER_WITHOUT_PORTFOLIO', 'STATE_SECRETARY', 'RAPPORTEUR',
        'INFORMATEUR', 'PRESIDENT', 'MEMBER', 'COMMISSIONER', 'OTHER')),
    organisation text    REFERENCES register.record,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX office_organisation ON register.office (organisation);
CALL register.add_kind('office');

CREATE TABLE register.person (
    record  text    NOT NULL,
    version integer NOT NULL,
    name    text    NOT NULL CHECK (name <> ''),
    aliases text[]  NOT NULL DEFAULT '{}',
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CALL register.add_kind('person');

CREATE TABLE register.tenure (
    record     text    NOT NULL,
    version    integer NOT NULL,
    person     text    NOT NULL REFERENCES register.record,
    office     text    NOT NULL REFERENCES register.record,
    seen_on    date    NOT NULL,
    inferred   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX tenure_person ON register.tenure (person);
CREATE INDEX tenure_office ON register.tenure (office);
CALL register.add_kind('tenure');
