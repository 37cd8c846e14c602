-- What the House's register holds and we do not is read as a letter is: which observation a reading was made of.
ALTER TABLE register.reading
    ADD COLUMN observation bigint REFERENCES register.observation,
    DROP CONSTRAINT reading_source_check,
    ADD CONSTRAINT reading_source_check CHECK (source IN ('TEXT', 'FILE', 'DOCUMENT', 'OBSERVATION')),
    DROP CONSTRAINT a_reading_names_its_source,
    ADD CONSTRAINT a_reading_names_its_source CHECK (
        (source = 'FILE') = (file IS NOT NULL)
        AND (source = 'DOCUMENT') = (document IS NOT NULL)
        AND (source = 'OBSERVATION') = (observation IS NOT NULL));
CREATE INDEX reading_observation ON register.reading (observation);

-- A file may join a document that was known by name only; then it waits for review with the version that brought it. Null
-- means from the first version on.
ALTER TABLE register.document_file
    ADD COLUMN since_version integer,
    ADD FOREIGN KEY (document, since_version) REFERENCES register.record_version (record, version);
CREATE OR REPLACE VIEW published.document_file WITH (security_barrier) AS
SELECT d.document, d.file, d.recorded_at FROM register.document_file d
WHERE EXISTS (
    SELECT 1 FROM published.record_version v WHERE v.record = d.document AND v.version >= coalesce(d.since_version, 1))
  AND NOT EXISTS (SELECT 1 FROM register.confidential_file c WHERE c.file = d.file);
