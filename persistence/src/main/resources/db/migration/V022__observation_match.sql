-- What the House's register says is shown beside our records: what an observation can be found by, which of our records people know it to be, and how the last round of reading went.
CREATE TABLE register.observation_name (
    observation bigint NOT NULL REFERENCES register.observation,
    name        text   NOT NULL CHECK (name <> ''),
    PRIMARY KEY (observation, name)
);
CREATE INDEX observation_name_by_name ON register.observation_name (name);

CREATE TABLE register.observation_link (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    record      text        NOT NULL REFERENCES register.record,
    number      text        CHECK (number <> ''),
    reason      text        NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);
CREATE INDEX observation_link_by_record ON register.observation_link (record, entry DESC);
CREATE INDEX observation_link_by_number ON register.observation_link (number);

CALL register.make_append_only('observation_name');
CALL register.make_append_only('observation_link');

CREATE VIEW working.observation AS SELECT * FROM register.observation;
CREATE VIEW published.observation AS
SELECT entry, entity, source_id, number, changed_at, deleted, content, address, recorded_at FROM register.observation;

CREATE VIEW working.observation_name AS SELECT * FROM register.observation_name;
CREATE VIEW published.observation_name AS SELECT * FROM register.observation_name;

CREATE VIEW working.observation_link AS SELECT * FROM register.observation_link;
CREATE VIEW published.observation_link AS
SELECT l.entry, l.record, l.number, l.recorded_at
FROM register.observation_link l
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = l.record);

GRANT SELECT ON working.observation, working.observation_name, working.observation_link TO om_app;
GRANT SELECT ON published.observation, published.observation_name, published.observation_link TO om_public, om_app;

-- How reading goes is no history either.
CREATE TABLE connector.state (
    one          boolean     PRIMARY KEY DEFAULT true CHECK (one),
    started_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    succeeded_at timestamptz,
    news         integer     NOT NULL DEFAULT 0,
    failures     integer     NOT NULL DEFAULT 0,
    trouble      text,
    trouble_at   timestamptz
);
GRANT SELECT, INSERT, UPDATE ON connector.state TO om_app;
