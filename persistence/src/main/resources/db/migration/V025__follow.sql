-- Who follows what by mail. No part of the register and no history: who stops following is gone, address and all.
CREATE SCHEMA follow;

CREATE DOMAIN follow.fingerprint AS text
    CONSTRAINT a_fingerprint_is_sha_256 CHECK (VALUE ~ '^[0-9a-f]{64}$');

CREATE TABLE follow.follower (
    id         uuid        PRIMARY KEY,
    address    text        NOT NULL UNIQUE CHECK (address ~ '^[!-~]+@[!-~]+$' AND length(address) <= 254),
    -- How many mails in a row were refused for good.
    refusals   integer     NOT NULL DEFAULT 0,
    -- Whether a mail may not have arrived, of which the next one has to tell.
    doubted    boolean     NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL
);

CREATE TABLE follow.follow (
    id            uuid        PRIMARY KEY,
    follower      uuid        NOT NULL REFERENCES follow.follower ON DELETE CASCADE,
    type          text        NOT NULL CHECK (type IN ('RECORD', 'SELECTION', 'SEARCH')),
    subject       text        NOT NULL CHECK (subject <> '' AND length(subject) <= 1000),
    frequency     text        NOT NULL CHECK (frequency IN ('AT_ONCE', 'DAILY', 'WEEKLY')),
    paused        boolean     NOT NULL DEFAULT false,
    asked_at      timestamptz NOT NULL,
    confirmed_at  timestamptz,
    since         timestamptz NOT NULL,
    planned_until timestamptz NOT NULL,
    next_at       timestamptz NOT NULL,
    matched       text[]      NOT NULL DEFAULT '{}'
);
CREATE UNIQUE INDEX follow_once ON follow.follow (follower, type, subject) WHERE confirmed_at IS NOT NULL;
CREATE INDEX follow_of_follower ON follow.follow (follower);
CREATE INDEX follow_due ON follow.follow (next_at) WHERE confirmed_at IS NOT NULL AND NOT paused;

-- The outbox. A mail holds no words: these are written when it goes out.
CREATE TABLE follow.mail (
    id           uuid        PRIMARY KEY,
    follower     uuid        NOT NULL REFERENCES follow.follower ON DELETE CASCADE,
    type         text        NOT NULL CHECK (type IN ('CONFIRM', 'CHANGES')),
    follow       uuid        REFERENCES follow.follow ON DELETE CASCADE,
    state        text        NOT NULL CHECK (state IN ('PLANNED', 'CLAIMED', 'HANDING_OVER', 'SENT', 'EMPTY', 'REFUSED', 'DOUBTED')),
    planned_at   timestamptz NOT NULL,
    try_at       timestamptz NOT NULL,
    attempts     integer     NOT NULL DEFAULT 0,
    lease        uuid,
    leased_until timestamptz,
    code         integer,
    ended_at     timestamptz,
    CONSTRAINT a_confirmation_is_of_one_follow CHECK ((type = 'CONFIRM') = (follow IS NOT NULL)),
    CONSTRAINT only_what_is_on_its_way_is_claimed CHECK ((state IN ('CLAIMED', 'HANDING_OVER')) = (lease IS NOT NULL)),
    CONSTRAINT what_is_over_has_an_end CHECK ((state IN ('SENT', 'EMPTY', 'REFUSED', 'DOUBTED')) = (ended_at IS NOT NULL))
);
CREATE INDEX mail_of_follower ON follow.mail (follower);
CREATE INDEX mail_of_follow ON follow.mail (follow);
CREATE INDEX mail_due ON follow.mail (try_at) WHERE ended_at IS NULL;

-- What is told of a follow, once: the key is what keeps two nodes from telling it twice.
CREATE TABLE follow.occasion (
    follow  uuid    NOT NULL REFERENCES follow.follow ON DELETE CASCADE,
    event   text    NOT NULL,
    mail    uuid    NOT NULL REFERENCES follow.mail ON DELETE CASCADE,
    record  text    NOT NULL,
    about   text    NOT NULL,
    kind    text    NOT NULL,
    version integer,
    latest  date,
    days    integer,
    PRIMARY KEY (follow, event),
    CONSTRAINT it_is_news_or_a_reminder CHECK ((version IS NULL) = (days IS NOT NULL) AND (days IS NULL) = (latest IS NULL))
);
CREATE INDEX occasion_of_mail ON follow.occasion (mail);

CREATE TABLE follow.secret (
    fingerprint follow.fingerprint PRIMARY KEY,
    purpose     text        NOT NULL CHECK (purpose IN ('CONFIRM', 'MANAGE')),
    follower    uuid        NOT NULL REFERENCES follow.follower ON DELETE CASCADE,
    follows     uuid[]      NOT NULL,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX secret_of_follower ON follow.secret (follower);

-- Kept for a day: how often someone asked.
CREATE TABLE follow.attempt (
    of       text        NOT NULL,
    asked_at timestamptz NOT NULL
);
CREATE INDEX attempt_of ON follow.attempt (of, asked_at);

-- What each public version tells something about, itself left out.
CREATE VIEW follow.about AS
SELECT record, version, recommendation AS subject FROM register.response
UNION ALL SELECT record, version, recommendation FROM register.closure
UNION ALL SELECT record, version, recommendation FROM register.assessment WHERE recommendation IS NOT NULL
UNION ALL SELECT record, version, about_record FROM register.assessment WHERE about_record IS NOT NULL
UNION ALL SELECT record, version, commitment FROM register.coverage
UNION ALL SELECT record, version, toward FROM register.coverage
UNION ALL SELECT record, version, commitment FROM register.fulfilment
UNION ALL SELECT record, version, part_of FROM register.commitment WHERE part_of IS NOT NULL
UNION ALL SELECT record, version, subject FROM register.deadline
UNION ALL SELECT record, version, about FROM register.implementation_report
UNION ALL SELECT record, version, motion FROM register.motion_decision
UNION ALL SELECT record, version, motion FROM register.motion_appreciation
UNION ALL SELECT record, version, motion FROM register.motion_execution
UNION ALL SELECT record, version, instrument FROM register.instrument_stage
UNION ALL SELECT record, version, published_in FROM register.recommendation
UNION ALL SELECT record, version, from_key FROM register.relation
UNION ALL SELECT record, version, to_key FROM register.relation
UNION ALL SELECT record, version, office FROM register.tenure
UNION ALL SELECT record, version, person FROM register.tenure
UNION ALL SELECT record, version, target FROM register.link WHERE target IS NOT NULL;

-- When each version that is public became so: when it was published, or when its embargo ended.
CREATE VIEW follow.publication AS
SELECT p.record, p.version, greatest(s.recorded_at, s.embargo_until) AS published_at, s.recorded_at, s.embargo_until
FROM register.record_status s
JOIN published.record_version p ON p.record = s.record AND p.version = s.version
WHERE s.status = 'PUBLISHED'
  AND NOT EXISTS (SELECT 1 FROM register.record_status later
                  WHERE later.record = s.record AND later.version = s.version AND later.entry > s.entry);

GRANT USAGE ON SCHEMA follow TO om_app;
GRANT SELECT, INSERT, DELETE, UPDATE (refusals, doubted) ON follow.follower TO om_app;
GRANT SELECT, INSERT, DELETE, UPDATE (frequency, paused, confirmed_at, since, planned_until, next_at, matched) ON follow.follow TO om_app;
GRANT SELECT, INSERT, DELETE, UPDATE (state, try_at, attempts, lease, leased_until, code, ended_at) ON follow.mail TO om_app;
GRANT SELECT, INSERT, DELETE ON follow.occasion, follow.secret, follow.attempt TO om_app;
GRANT SELECT ON follow.about, follow.publication TO om_app;
