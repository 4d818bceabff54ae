-- Only for tests: a structure that a later version could have.
ALTER TABLE night ADD COLUMN mood INTEGER CHECK (mood BETWEEN 0 AND 3);
