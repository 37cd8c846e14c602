-- Which parts of what was asked a measure is about, so that a part without one can be told apart.
-- Null in older rows: a value there would break their seal, and nobody looked at it then.
ALTER TABLE register.coverage ADD COLUMN parts text[];

DROP VIEW working.coverage, published.coverage;
CALL register.show_kind('coverage', 'working');
CALL register.show_kind('coverage', 'published');
GRANT SELECT ON working.coverage TO om_app;
GRANT SELECT ON published.coverage TO om_public, om_app;
