-- By when, in the words of the source. The first entry of a record is the original, each later one a revision.
CREATE TABLE register.deadline (
    record          text    NOT NULL,
    version         integer NOT NULL,
    subject         text    NOT NULL REFERENCES register.record,
    raw             text,
    kind            text    NOT NULL CHECK (kind IN ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'YEAR_RANGE', 'START_OF_YEAR', 'MID_YEAR',
        'END_OF_YEAR', 'BEFORE_EVENT', 'AFTER_EVENT', 'WITHIN', 'CONDITIONAL', 'RECURRING', 'VAGUE', 'NONE')),
    earliest        date,
    latest          date,
    firmness        text    CHECK (firmness IN ('FIRM', 'AIM', 'INTENTION', 'EXPECTED', 'HOPE')),
    event           text,
    year_implied    boolean NOT NULL DEFAULT false,
    year_from       text,
    resolved_with   text,
    certainty       text    NOT NULL CHECK (certainty IN ('SURE', 'DERIVED', 'INTERPRETED', 'UNRESOLVED')),
    recurs_every    text    CHECK (recurs_every ~ '^P[0-9]{1,3}[DWMY]$'),
    last_occurrence date,
    review_on       date,
    revision_reason text,
    announced_in    text    REFERENCES register.record,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_window_does_not_end_before_it_begins CHECK (earliest <= latest),
    CONSTRAINT only_words_give_a_date CHECK (latest IS NULL OR coalesce(raw, '') <> ''),
    CONSTRAINT no_usable_words_no_date CHECK (kind NOT IN ('CONDITIONAL', 'RECURRING', 'VAGUE', 'NONE') OR latest IS NULL),
    CONSTRAINT a_recurring_deadline_has_an_interval CHECK ((kind = 'RECURRING') = (recurs_every IS NOT NULL))
);
CREATE INDEX deadline_subject ON register.deadline (subject);
CREATE INDEX deadline_latest ON register.deadline (latest);
CALL register.add_kind('deadline');
