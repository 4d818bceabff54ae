-- The dose of a medicine. What was typed behind its name before stays there.
ALTER TABLE profile_medicine ADD COLUMN dose TEXT CHECK (length(dose) <= 200);
