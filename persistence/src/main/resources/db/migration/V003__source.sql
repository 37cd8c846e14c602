-- Where facts come from: documents with their text, footnotes, citations and defects.
CREATE TABLE register.document (
    record              text    NOT NULL,
    version             integer NOT NULL,
    type                text    NOT NULL CHECK (type IN ('KAMERBRIEF', 'KAMERSTUK', 'MOTIE', 'VERSLAG', 'HANDELINGEN', 'BRIEF',
        'JAARVERSLAG', 'JAARPLAN', 'SPREEKTEKST', 'BELEIDSREACTIE', 'VOORTGANGSBRIEF', 'BIJLAGE', 'WET', 'WEBPAGINA', 'OVERIG')),
    title               text    NOT NULL CHECK (title <> ''),
    title_inferred_from text,
    citation_key        text,
    chamber             text    CHECK (chamber IN ('TK', 'EK')),
    parliamentary_year  text    CHECK (parliamentary_year ~ '^[0-9]{4}-[0-9]{4}$'),
    dossier             text,
    dossier_title       text,
    chapter             text,
    number              text,
    reference           text,
    sender              text,
    addressee           text,
    addressee_inferred_from text,
    copy_to             text[]  NOT NULL DEFAULT '{}',
    url                 text    CHECK (url ~ '^https?://'),
    text_quality        text    NOT NULL CHECK (text_quality IN ('GOOD', 'OCR', 'INCOMPLETE', 'NO_TEXT')),
    mandate_theme       text    CHECK (mandate_theme IN ('MENSENHANDEL', 'SEKSUEEL_GEWELD_TEGEN_KINDEREN', 'BEIDE')),
    about               text    REFERENCES register.record,
    stub                boolean NOT NULL,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_stub_has_no_text CHECK (NOT stub OR text_quality = 'NO_TEXT')
);
CREATE INDEX document_citation_key ON register.document (citation_key);
CREATE INDEX document_about ON register.document (about);
CALL register.add_kind('document');

CREATE TABLE register.document_text (
    document    text        PRIMARY KEY REFERENCES register.record,
    raw         text        NOT NULL,
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    recorded_at timestamptz NOT NULL
);
CALL register.make_append_only('document_text');
CREATE VIEW working.document_text AS SELECT * FROM register.document_text;
CREATE VIEW published.document_text AS
SELECT t.* FROM register.document_text t
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = t.document);
GRANT SELECT ON working.document_text TO om_app;
GRANT SELECT ON published.document_text TO om_public, om_app;

CREATE TABLE register.footnote (
    record         text    NOT NULL,
    version        integer NOT NULL,
    document       text    NOT NULL REFERENCES register.record,
    number         integer NOT NULL CHECK (number >= 1),
    text           text    NOT NULL CHECK (text <> ''),
    type           text    NOT NULL CHECK (type IN ('CITATION', 'LOCATOR', 'DEFINITION', 'REMARK')),
    supports       text,
    anchor_in_text boolean NOT NULL,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version
);
CREATE INDEX footnote_document ON register.footnote (document, number);
CALL register.add_kind('footnote');

CREATE TABLE register.citation (
    record     text    NOT NULL,
    version    integer NOT NULL,
    citing     text    NOT NULL REFERENCES register.record,
    cited      text    REFERENCES register.record,
    raw        text    NOT NULL CHECK (raw <> ''),
    footnote   integer,
    role       text    NOT NULL CHECK (role IN ('REFERENCE', 'MOTION', 'DEBATE_REPORT', 'PROGRESS_LETTER', 'INFORMED_BY',
        'ORAL_PLEDGE', 'COMPARATOR', 'ATTACHMENT', 'RELATED', 'LEGAL_BASIS', 'RESEARCH')),
    certainty  text    NOT NULL CHECK (certainty IN ('CONFIRMED', 'INFERRED', 'CANDIDATE')),
    valid      boolean NOT NULL,
    problem    text,
    suggestion text,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT an_invalid_citation_says_why CHECK (valid OR coalesce(problem, '') <> '')
);
CREATE INDEX citation_citing ON register.citation (citing);
CREATE INDEX citation_cited ON register.citation (cited);
CALL register.add_kind('citation');

CREATE TABLE register.defect (
    record      text    NOT NULL,
    version     integer NOT NULL,
    document    text    NOT NULL REFERENCES register.record,
    type        text    NOT NULL CHECK (type IN ('CITATION', 'DATE_CONFLICT', 'SUM', 'SPELLING', 'LAYOUT', 'MISSING_PART',
        'NUMBERING', 'OCR', 'PERSONAL_DATA')),
    raw         text    NOT NULL CHECK (raw <> ''),
    explanation text    NOT NULL CHECK (explanation <> ''),
    suggestion  text,
    rule        text,
    stated      numeric,
    computed    numeric,
    PRIMARY KEY (record, version),
    FOREIGN KEY (record, version) REFERENCES register.record_version,
    CONSTRAINT a_sum_shows_both_figures CHECK (type <> 'SUM' OR (coalesce(rule, '') <> '' AND stated IS NOT NULL AND computed IS NOT NULL))
);
CREATE INDEX defect_document ON register.defect (document);
CALL register.add_kind('defect');
