ALTER TABLE night ADD COLUMN screen_hours REAL CHECK (screen_hours BETWEEN 0 AND 24);
