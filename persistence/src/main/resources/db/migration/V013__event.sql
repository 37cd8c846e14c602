-- What took place: briefings, talks, expert meetings; and where the Rapporteur took part.
CREATE TABLE register.event (
    record     text    NOT NULL,
    version    integer NOT NULL,
    type       text    NOT NULL CHECK (type IN ('TECHNISCHE_BRIEFING', 'EXPERTMEETING', 'DEBAT', 'VRAGENUUR', 'CONSULTATIEREACTIE',
        'OVERLEG_BEWINDSLIEDEN', 'CAMPAGNE', 'ONDERZOEK', 'PILOT', 'SAMENWERKING', 'OVERIG')),
    name       text    NOT NULL CHECK (name <> ''),
    audience   text,
    region     text,
    count      integer CHECK (count >= 1),
    status     text    CHECK (status IN ('STARTED', 'FINISHED')),
    document   text    REFERENCES register.record,
    reference  text,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX event_document ON register.event (document);
CALL register.add_kind('event');

CREATE TABLE register.participation (
    record       text    NOT NULL,
    version      integer NOT NULL,
    role         text    NOT NULL CHECK (role IN ('BEGELEIDINGSCOMMISSIE', 'FIELD_LAB', 'ADVIESRAAD', 'ADVIES', 'DEELNAME', 'GESPREKKEN', 'WERKGROEP',
        'EXPERTMEETING', 'VERZOEK', 'VERTALING')),
    subject      text    NOT NULL CHECK (subject <> ''),
    year         integer NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    document     text    NOT NULL REFERENCES register.record,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX participation_document ON register.participation (document);
CALL register.add_kind('participation');
