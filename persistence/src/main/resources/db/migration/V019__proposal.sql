-- Letters as they were read, what was proposed from them, and what people decided. For the office only: no view shows it.
CREATE TABLE register.reading (
    key            text        PRIMARY KEY,
    source         text        NOT NULL CHECK (source IN ('TEXT', 'FILE', 'DOCUMENT')),
    file           text        REFERENCES register.file,
    document       text        REFERENCES register.record,
    letter         text        NOT NULL CHECK (letter ~ '^[0-9a-f]{64}$'),
    own            text,
    genre          text        NOT NULL CHECK (genre IN ('LETTER', 'MOTION', 'DEBATE', 'DECISIONS', 'RAPPORTEUR', 'OTHER')),
    dated          date,
    title          text        NOT NULL CHECK (title <> ''),
    raw            text        NOT NULL CHECK (raw <> '' AND length(raw) <= 1000000),
    sha256         text        NOT NULL,
    length         integer     NOT NULL CHECK (length >= 1),
    reader_version integer     NOT NULL CHECK (reader_version >= 1),
    recorded_at    timestamptz NOT NULL,
    recorded_by    text        NOT NULL,
    CONSTRAINT the_hash_is_that_of_the_text CHECK (sha256 = encode(sha256(convert_to(raw, 'UTF8')), 'hex')),
    CONSTRAINT a_reading_names_its_source CHECK ((source = 'FILE') = (file IS NOT NULL) AND (source = 'DOCUMENT') = (document IS NOT NULL))
);
CREATE INDEX reading_by_time ON register.reading (recorded_at, key);
CREATE INDEX reading_by_text ON register.reading (sha256, recorded_at);
CREATE INDEX reading_file ON register.reading (file);
CREATE INDEX reading_document ON register.reading (document);

CREATE TABLE register.proposal (
    reading      text    NOT NULL REFERENCES register.reading,
    sequence     integer NOT NULL CHECK (sequence >= 1),
    key          text    NOT NULL CHECK (key <> ''),
    kind         text    NOT NULL,
    fields       jsonb   NOT NULL CHECK (jsonb_typeof(fields) = 'object'),
    quotes       jsonb   NOT NULL CHECK (jsonb_typeof(quotes) = 'array' AND quotes <> '[]'),
    rule         text    NOT NULL CHECK (rule <> ''),
    rule_version integer NOT NULL,
    sureness     text    NOT NULL CHECK (sureness IN ('HIGH', 'MEDIUM', 'LOW')),
    missing      text[]  NOT NULL,
    fingerprint  text    NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (reading, sequence),
    CONSTRAINT a_key_is_proposed_once UNIQUE (reading, key)
);
CREATE INDEX proposal_by_fingerprint ON register.proposal (fingerprint);

-- What was decided about a proposal holds for it in every reading of the letter; the last decision counts.
CREATE TABLE register.proposal_decision (
    entry          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reading        text        NOT NULL,
    sequence       integer     NOT NULL,
    fingerprint    text        NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    verdict        text        NOT NULL CHECK (verdict IN ('ACCEPTED', 'MERGED', 'REJECTED', 'RESTORED')),
    record         text,
    record_version integer,
    changed        text[]      NOT NULL DEFAULT '{}',
    reason         text,
    recorded_at    timestamptz NOT NULL,
    recorded_by    text        NOT NULL,
    FOREIGN KEY (reading, sequence) REFERENCES register.proposal,
    FOREIGN KEY (record, record_version) REFERENCES register.record_version (record, version),
    CONSTRAINT what_is_accepted_became_a_record CHECK (
        (verdict IN ('ACCEPTED', 'MERGED')) = (record IS NOT NULL) AND (record IS NULL) = (record_version IS NULL)),
    CONSTRAINT rejecting_needs_a_reason CHECK (verdict <> 'REJECTED' OR coalesce(reason, '') <> '')
);
CREATE INDEX proposal_decision_by_fingerprint ON register.proposal_decision (fingerprint, entry);
CREATE INDEX proposal_decision_by_proposal ON register.proposal_decision (reading, sequence);
CREATE INDEX proposal_decision_by_record ON register.proposal_decision (record, record_version);

CALL register.make_append_only('reading');
CALL register.make_append_only('proposal');
CALL register.make_append_only('proposal_decision');

-- Every proposal with the last decision about it.
CREATE VIEW working.proposal_state AS
SELECT p.*, d.verdict, d.record, d.record_version, d.changed, d.reason, d.recorded_at, d.recorded_by,
       CASE d.verdict WHEN 'RESTORED' THEN 'OPEN' ELSE coalesce(d.verdict, 'OPEN') END AS state
FROM register.proposal p
LEFT JOIN LATERAL (
    SELECT x.* FROM register.proposal_decision x WHERE x.fingerprint = p.fingerprint ORDER BY x.entry DESC LIMIT 1) d ON true;
GRANT SELECT ON working.proposal_state TO om_app;
