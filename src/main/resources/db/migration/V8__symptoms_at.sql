-- When the newest of an entry's symptoms was said, apart from when it was last saved: a doctor who
-- has seen a sign has seen it also after something else of the entry is changed. Null where an
-- earlier version of the program saved it: then the time of saving stands for it.
ALTER TABLE night ADD COLUMN symptoms_at TEXT;
ALTER TABLE cramp ADD COLUMN symptoms_at TEXT;
ALTER TABLE earlier_night ADD COLUMN symptoms_at TEXT;
ALTER TABLE earlier_cramp ADD COLUMN symptoms_at TEXT;
