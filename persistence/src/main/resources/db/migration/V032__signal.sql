-- What the office sets of the rules that find signals, change by change: whoever asks about an earlier instant gets what the
-- rules went by then.
CREATE TABLE register.signal_setting (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    parameter   text        NOT NULL CHECK (parameter IN
        ('RESPONSE_DAYS', 'MEASURE_MONTHS', 'SOON_DAYS', 'AHEAD_DAYS', 'SILENCE_MONTHS', 'MOTION_MONTHS')),
    report_type text        CHECK (report_type IN ('MONITOR', 'THEMATIC_STUDY', 'CASUISTRY_STUDY', 'ADVICE', 'POSITION_PAPER',
        'THIRD_PARTY_RESEARCH', 'INTERNATIONAL_REPORT')),
    value       integer     NOT NULL CHECK (value BETWEEN 1 AND 1000),
    reason      text        NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    CONSTRAINT only_the_response_differs_by_report CHECK (report_type IS NULL OR parameter = 'RESPONSE_DAYS')
);
CALL register.make_append_only('signal_setting');

CREATE VIEW working.signal_setting AS
SELECT entry, parameter, report_type, value, reason, recorded_at FROM register.signal_setting;
CREATE VIEW published.signal_setting AS
SELECT entry, parameter, report_type, value, reason, recorded_at FROM register.signal_setting;

-- That a signal was put aside, and until when, is public; why is for the office, who wrote it for itself.
CREATE VIEW working.mute AS
SELECT entry, record, signal, muted_until, reason, recorded_at FROM register.mute;
CREATE VIEW published.mute AS
SELECT m.entry, m.record, m.signal, m.muted_until, CAST(NULL AS text) AS reason, m.recorded_at
FROM register.mute m
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = m.record);

GRANT SELECT ON working.signal_setting, working.mute TO om_app;
GRANT SELECT ON published.signal_setting, published.mute TO om_public, om_app;
