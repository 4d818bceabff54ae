-- The days on which the diary was opened, counted, and since which of them a cramp lies in the
-- trash: a clock that is wrong for a day empties nothing.
ALTER TABLE diary ADD COLUMN opened_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE diary ADD COLUMN last_opened TEXT;
ALTER TABLE diary ADD COLUMN last_counted TEXT;

CREATE TABLE trash (
    cramp_id  TEXT PRIMARY KEY NOT NULL REFERENCES cramp (id) ON DELETE CASCADE,
    since_day INTEGER NOT NULL
) STRICT;
