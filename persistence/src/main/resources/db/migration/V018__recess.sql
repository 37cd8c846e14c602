-- When the Chambers do not meet, so that "voor het zomerreces" can be read as a day.
CREATE TABLE register.recess (
    record           text    NOT NULL,
    version          integer NOT NULL,
    chamber          text    NOT NULL CHECK (chamber IN ('TK', 'EK')),
    season           text    NOT NULL CHECK (season IN ('SPRING', 'MAY', 'SUMMER', 'AUTUMN', 'CHRISTMAS', 'ELECTION')),
    first_day        date    NOT NULL,
    last_day         date    NOT NULL,
    last_meeting_day date    NOT NULL,
    sureness         text    NOT NULL CHECK (sureness IN ('OFFICIAL', 'PRESS', 'THIRD_PARTY', 'DERIVED')),
    source           text    NOT NULL CHECK (source <> ''),
    remark           text,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_recess_does_not_end_before_it_begins CHECK (last_day >= first_day),
    CONSTRAINT the_last_meeting_is_before_the_recess CHECK (last_meeting_day < first_day)
);
CALL register.add_kind('recess');

-- When the public calendar changed. It only grows, so that its count is the version of the calendar.
CREATE VIEW published.recess_change AS
SELECT s.record, s.version, s.status, coalesce(s.embargo_until, s.recorded_at) AS public_from
FROM register.record_status s JOIN register.record r ON r.key = s.record
WHERE r.kind = 'RECESS' AND s.status IN ('PUBLISHED', 'WITHDRAWN')
  AND (s.embargo_until IS NULL OR s.embargo_until <= now());
GRANT SELECT ON published.recess_change TO om_public, om_app;
