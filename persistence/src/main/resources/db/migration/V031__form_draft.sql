-- What someone is typing into a form of the workplace, kept so that a lost network or an ended session loses nothing. It is
-- no record and nobody else's business: it is written over while its owner types, and thrown away when the form is sent.

CREATE TABLE account.form_draft (
    subject  text        NOT NULL CHECK (subject <> ''),
    address  text        NOT NULL CHECK (address LIKE '/werk/%' AND length(address) <= 500),
    title    text        NOT NULL CHECK (title <> '' AND length(title) <= 200),
    content  jsonb       NOT NULL CHECK (length(content::text) <= 400000),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (subject, address)
);

GRANT SELECT, INSERT, UPDATE (title, content, saved_at), DELETE ON account.form_draft TO om_app;
