-- The files behind the documents, as they came in; what is confidential never reaches the public, in bytes, text or quotes.
CREATE TABLE register.file (
    sha256      text        PRIMARY KEY,
    type        text        NOT NULL CHECK (type IN ('PDF', 'ODT', 'DOCX', 'HTML', 'XML', 'TEXT')),
    size        bigint      NOT NULL,
    name        text        NOT NULL CHECK (name <> '' AND length(name) <= 200),
    bytes       bytea       NOT NULL,
    text        text        NOT NULL CHECK (length(text) <= 5000000),
    uploaded_at timestamptz NOT NULL,
    uploaded_by text        NOT NULL,
    CONSTRAINT a_file_has_the_size_it_says CHECK (size = length(bytes) AND size BETWEEN 1 AND 26214400),
    CONSTRAINT a_file_is_known_by_its_bytes CHECK (sha256 = encode(sha256(bytes), 'hex'))
);
-- Most of them are compressed already, and a piece of an uncompressed value can be fetched without the rest.
ALTER TABLE register.file ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Once said, for good: what somebody held back is never shown because another did not.
CREATE TABLE register.confidential_file (
    file        text        PRIMARY KEY REFERENCES register.file,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);

CREATE TABLE register.document_file (
    document    text        NOT NULL REFERENCES register.record,
    file        text        NOT NULL REFERENCES register.file,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    PRIMARY KEY (document, file)
);
CREATE INDEX document_file_by_file ON register.document_file (file);

CREATE FUNCTION register.check_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM register.record WHERE key = NEW.document AND kind = 'DOCUMENT') THEN
        RAISE EXCEPTION 'Record % is not a document', NEW.document USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER right_kind BEFORE INSERT ON register.document_file
    FOR EACH ROW EXECUTE FUNCTION register.check_document();

CALL register.make_append_only('file');
CALL register.make_append_only('confidential_file');
CALL register.make_append_only('document_file');

CREATE VIEW working.file AS
SELECT f.sha256, f.type, f.size, f.name, f.text, f.uploaded_at, f.uploaded_by,
       EXISTS (SELECT 1 FROM register.confidential_file c WHERE c.file = f.sha256) AS confidential
FROM register.file f;
CREATE VIEW working.file_content AS SELECT f.sha256, f.type, f.size, f.name, f.bytes FROM register.file f;
CREATE VIEW working.document_file AS SELECT * FROM register.document_file;
GRANT SELECT ON working.file, working.file_content, working.document_file TO om_app;

CREATE VIEW published.document_file WITH (security_barrier) AS
SELECT d.document, d.file, d.recorded_at FROM register.document_file d
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = d.document)
  AND NOT EXISTS (SELECT 1 FROM register.confidential_file c WHERE c.file = d.file);
CREATE VIEW published.file WITH (security_barrier) AS
SELECT f.sha256, f.type, f.size, f.name, f.text, f.uploaded_at FROM register.file f
WHERE EXISTS (SELECT 1 FROM published.document_file d WHERE d.file = f.sha256);
CREATE VIEW published.file_content WITH (security_barrier) AS
SELECT f.sha256, f.type, f.size, f.name, f.bytes FROM register.file f
WHERE EXISTS (SELECT 1 FROM published.document_file d WHERE d.file = f.sha256);
GRANT SELECT ON published.document_file, published.file, published.file_content TO om_public, om_app;

-- Of a document with a confidential file the public sees that it exists, but neither its text nor words quoted from it.
CREATE OR REPLACE VIEW published.document_text AS
SELECT t.* FROM register.document_text t
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = t.document AND v.version >= t.since_version)
  AND NOT EXISTS (
    SELECT 1 FROM register.document_file d JOIN register.confidential_file c USING (file) WHERE d.document = t.document);
CREATE OR REPLACE VIEW published.evidence AS
SELECT e.entry, e.record, e.document, e.role, e.quote, e.line, e.footnote, e.recorded_at
FROM register.evidence e
WHERE EXISTS (SELECT 1 FROM published.record_version v WHERE v.record = e.record AND v.version >= e.version)
  AND EXISTS (SELECT 1 FROM published.record_version d WHERE d.record = e.document)
  AND NOT EXISTS (
    SELECT 1 FROM register.document_file d JOIN register.confidential_file c USING (file) WHERE d.document = e.document);
