-- Only for tests: a migration that fails half-way.
DELETE FROM cramp;
ALTER TABLE no_such_table ADD COLUMN mood INTEGER;
