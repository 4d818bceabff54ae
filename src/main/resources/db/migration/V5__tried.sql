-- What the person tried against the cramps, told once. A date is a year, a month or a day.
ALTER TABLE profile ADD COLUMN tried_answered INTEGER NOT NULL DEFAULT 0 CHECK (tried_answered IN (0, 1));

CREATE TABLE profile_tried (
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    what       TEXT,
    words      TEXT CHECK (length(words) <= 200),
    start_date TEXT,
    end_date   TEXT,
    verdict    TEXT,
    PRIMARY KEY (profile_id, position)
) STRICT;
