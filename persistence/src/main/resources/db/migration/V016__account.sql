-- Who is signed in, and the personal access tokens. No history: sessions end and vanish; what happened stands in the audit trail.
CREATE SCHEMA account;

CREATE DOMAIN account.fingerprint AS text
    CONSTRAINT a_fingerprint_is_sha_256 CHECK (VALUE ~ '^[0-9a-f]{64}$');
CREATE DOMAIN account.roles AS text[]
    CONSTRAINT an_account_has_a_known_role
    CHECK (cardinality(VALUE) > 0 AND VALUE <@ ARRAY['ONDERZOEKER', 'REDACTEUR', 'BEHEERDER', 'KAMER']);

CREATE TABLE account.session (
    fingerprint  account.fingerprint PRIMARY KEY,
    subject      text                NOT NULL CHECK (subject <> ''),
    office       text                NOT NULL CHECK (office <> ''),
    roles        account.roles       NOT NULL,
    id_token     text,
    created_at   timestamptz         NOT NULL,
    last_seen_at timestamptz         NOT NULL,
    revoked_at   timestamptz,
    CONSTRAINT an_ended_session_keeps_no_token CHECK (revoked_at IS NULL OR id_token IS NULL)
);
CREATE INDEX session_by_subject ON account.session (subject);

CREATE TABLE account.access_token (
    id           uuid                PRIMARY KEY,
    fingerprint  account.fingerprint NOT NULL UNIQUE,
    name         text                NOT NULL CHECK (name <> '' AND length(name) <= 100),
    subject      text                NOT NULL CHECK (subject <> ''),
    office       text                NOT NULL CHECK (office <> ''),
    roles        account.roles       NOT NULL,
    created_at   timestamptz         NOT NULL,
    expires_at   timestamptz         NOT NULL,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    CONSTRAINT a_token_lasts_a_year_at_most CHECK (expires_at > created_at AND expires_at <= created_at + interval '8760 hours')
);
CREATE INDEX access_token_by_subject ON account.access_token (subject, created_at DESC);

GRANT USAGE ON SCHEMA account TO om_app;
GRANT SELECT, INSERT, UPDATE (last_seen_at, revoked_at, id_token), DELETE ON account.session TO om_app;
GRANT SELECT, INSERT, UPDATE (last_used_at, revoked_at) ON account.access_token TO om_app;
