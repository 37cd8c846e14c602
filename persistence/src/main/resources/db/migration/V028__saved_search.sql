-- What someone with an account keeps to look at again: the address of a selection, a search or a debate, under a name.
-- It is nobody else's business and no fact of the register: its owner renames it by saving it again, and throws it away.

CREATE TABLE account.saved_search (
    id       uuid        PRIMARY KEY,
    subject  text        NOT NULL CHECK (subject <> ''),
    name     text        NOT NULL CHECK (name <> '' AND length(name) <= 100),
    address  text        NOT NULL CHECK (address LIKE '/nl/%' AND length(address) <= 2000),
    saved_at timestamptz NOT NULL,
    CONSTRAINT an_address_is_saved_once UNIQUE (subject, address)
);

GRANT SELECT, INSERT, UPDATE (name, saved_at), DELETE ON account.saved_search TO om_app;
