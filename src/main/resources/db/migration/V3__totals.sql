-- How many rows of each kind were saved, and the exclusive or of a SHA-256 of each: a row that is
-- removed or put in behind the program's back is noticed.
CREATE TABLE total (
    name      TEXT PRIMARY KEY NOT NULL,
    row_count INTEGER NOT NULL,
    hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
