-- What the open data of the Tweede Kamer says, beside our own facts and never instead of them; and what to look at because of it.
CREATE TABLE register.observation (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity      text        NOT NULL CHECK (entity IN ('COMMITMENT', 'CASE', 'DECISION', 'DOCUMENT')),
    source_id   uuid        NOT NULL,
    number      text,
    changed_at  timestamptz,
    deleted     boolean     NOT NULL,
    content     jsonb       NOT NULL,
    address     text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT what_is_gone_says_nothing CHECK (deleted = (content = '{}'))
);
CREATE INDEX observation_by_source ON register.observation (source_id, entry DESC);
CREATE INDEX observation_by_number ON register.observation (number);

CREATE TABLE register.observation_task (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    observation bigint      NOT NULL UNIQUE REFERENCES register.observation,
    sentence    text        NOT NULL CHECK (sentence <> ''),
    recorded_at timestamptz NOT NULL
);

CREATE TABLE register.observation_task_decision (
    task        bigint      PRIMARY KEY REFERENCES register.observation_task,
    reason      text        NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);

CREATE TABLE register.dossier_follow (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number      text        NOT NULL CHECK (number ~ '^[0-9]{5}$'),
    addition    text        NOT NULL CHECK (addition ~ '^[A-Z0-9]{0,8}$'),
    followed    boolean     NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);

CALL register.make_append_only('observation');
CALL register.make_append_only('observation_task');
CALL register.make_append_only('observation_task_decision');
CALL register.make_append_only('dossier_follow');

-- How far each feed was read is no history: it can be made again by reading from the beginning.
CREATE SCHEMA connector;
CREATE TABLE connector.cursor (
    feed      text        PRIMARY KEY CHECK (feed <> ''),
    position  text        NOT NULL,
    caught_up boolean     NOT NULL,
    moved_at  timestamptz NOT NULL
);
GRANT USAGE ON SCHEMA connector TO om_app;
GRANT SELECT, INSERT, UPDATE ON connector.cursor TO om_app;
