-- Nights for which the person laid the diary aside, exchanged as visits are. Without a last night
-- the diary is still paused.
CREATE TABLE pause (
    id         TEXT PRIMARY KEY NOT NULL CHECK (id <> '' AND length(id) <= 200),
    from_night TEXT NOT NULL CHECK (from_night <> ''),
    to_night   TEXT,
    updated_at TEXT,
    entry_hash TEXT NOT NULL CHECK (length(entry_hash) = 64)
) STRICT;

INSERT INTO total (name, row_count, hash) VALUES ('pause', 0, zeroblob(32));
