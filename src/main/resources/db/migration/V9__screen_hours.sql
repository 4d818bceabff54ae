-- Hours in front of a screen: a field of the day on trial.
ALTER TABLE night ADD COLUMN screen_hours REAL CHECK (screen_hours BETWEEN 0 AND 24);
ALTER TABLE earlier_night ADD COLUMN screen_hours REAL CHECK (screen_hours BETWEEN 0 AND 24);
