-- Lists are chosen by dossier, and by ministries with those they replaced: what leads there is found without reading whole tables.
CREATE INDEX document_dossier ON register.document (dossier, chapter);
CREATE INDEX organisation_type ON register.organisation (type);
CREATE INDEX relation_type ON register.relation (type);
