-- How making backups goes: no history, and no part of a backup, for a register that was put back has had none yet.
CREATE SCHEMA backup;
CREATE TABLE backup.state (
    one        boolean     PRIMARY KEY DEFAULT true CHECK (one),
    made_at    timestamptz,
    file       text,
    bytes      bigint,
    sealed     bigint,
    head       text        CHECK (head ~ '^[0-9a-f]{64}$'),
    failures   integer     NOT NULL DEFAULT 0,
    trouble    text,
    trouble_at timestamptz,
    CONSTRAINT what_was_made_is_a_file CHECK (num_nulls(made_at, file, bytes, sealed) IN (0, 4)),
    CONSTRAINT trouble_has_an_instant CHECK ((trouble IS NULL) = (trouble_at IS NULL))
);
GRANT USAGE ON SCHEMA backup TO om_app;
GRANT SELECT, INSERT, UPDATE ON backup.state TO om_app;

-- A backup says of which migration it is.
GRANT SELECT ON "${flyway:defaultSchema}"."${flyway:table}" TO om_app;
