-- What the Rapporteur and others published, what the Rapporteur plans to publish, and what was found.
CREATE TABLE register.report (
    record            text    NOT NULL,
    version           integer NOT NULL,
    type              text    NOT NULL CHECK (type IN ('MONITOR', 'THEMATIC_STUDY', 'CASUISTRY_STUDY', 'ADVICE', 'POSITION_PAPER',
        'THIRD_PARTY_RESEARCH', 'INTERNATIONAL_REPORT')),
    title             text    NOT NULL CHECK (title <> ''),
    aliases           text[]  NOT NULL DEFAULT '{}',
    by_rapporteur     boolean NOT NULL,
    coverage_from     integer CHECK (coverage_from BETWEEN 1900 AND 2199),
    coverage_to       integer CHECK (coverage_to BETWEEN 1900 AND 2199),
    stated_recommendation_count integer CHECK (stated_recommendation_count >= 0),
    previous_edition  text    REFERENCES register.record,
    attached_to       text    REFERENCES register.record,
    role_in_response  text,
    response_term_days integer NOT NULL DEFAULT 92 CHECK (response_term_days > 0),
    url               text,
    locator_quality   text    CHECK (locator_quality IN ('EXACT', 'SITE_ROOT_ONLY')),
    stub              boolean NOT NULL,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT coverage_does_not_end_before_it_begins CHECK (coverage_from <= coverage_to)
);
CREATE INDEX report_previous_edition ON register.report (previous_edition);
CREATE INDEX report_attached_to ON register.report (attached_to);
CALL register.add_kind('report');

CREATE TABLE register.plan_item (
    record    text    NOT NULL,
    version   integer NOT NULL,
    title     text    NOT NULL CHECK (title <> ''),
    action    text    NOT NULL CHECK (action IN ('PUBLISH', 'START', 'FOLLOW_CRITICALLY', 'KEEP_INSISTING', 'ADVISE', 'OTHER')),
    about     text    REFERENCES register.record,
    amount    numeric CHECK (amount >= 0),
    currency  text    CHECK (currency ~ '^[A-Z]{3}$'),
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT an_amount_has_a_currency CHECK ((amount IS NULL) = (currency IS NULL))
);
CREATE INDEX plan_item_about ON register.plan_item (about);
CALL register.add_kind('plan_item');

CREATE TABLE register.finding (
    record       text    NOT NULL,
    version      integer NOT NULL,
    type         text    NOT NULL CHECK (type IN ('FIGURE', 'TREND', 'INFORMATION_GAP', 'INDICATOR', 'FACT')),
    about        text    NOT NULL CHECK (about <> ''),
    published_in text    REFERENCES register.record,
    value        numeric,
    unit         text,
    qualifier    text    CHECK (qualifier IN ('EXACTLY', 'AT_LEAST', 'ABOUT')),
    measured_over text,
    trend        text    CHECK (trend IN ('INCREASING', 'DECREASING', 'DETERIORATING', 'IMPROVING', 'STABLE')),
    phase        text,
    points       text[]  NOT NULL DEFAULT '{}',
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_trend_has_a_direction CHECK (type <> 'TREND' OR trend IS NOT NULL)
);
CREATE INDEX finding_published_in ON register.finding (published_in);
CALL register.add_kind('finding');
