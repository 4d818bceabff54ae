-- The codes that a column may hold stand in the program alone: a new code needs no new structure. What is not a code
-- is found by the reader, and what was changed behind the program's back by the entry's hash.

CREATE TABLE profile_condition_next (
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    condition TEXT NOT NULL,
    PRIMARY KEY (profile_id, position)
) STRICT;
INSERT INTO profile_condition_next (profile_id, position, condition) SELECT profile_id, position, condition FROM profile_condition;
DROP TABLE profile_condition;
ALTER TABLE profile_condition_next RENAME TO profile_condition;

CREATE TABLE night_prevention_next (
    night TEXT NOT NULL REFERENCES night (night) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    prevention TEXT NOT NULL,
    PRIMARY KEY (night, position)
) STRICT;
INSERT INTO night_prevention_next (night, position, prevention) SELECT night, position, prevention FROM night_prevention;
DROP TABLE night_prevention;
ALTER TABLE night_prevention_next RENAME TO night_prevention;

CREATE TABLE night_symptom_next (
    night TEXT NOT NULL REFERENCES night (night) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    symptom TEXT NOT NULL,
    PRIMARY KEY (night, position)
) STRICT;
INSERT INTO night_symptom_next (night, position, symptom) SELECT night, position, symptom FROM night_symptom;
DROP TABLE night_symptom;
ALTER TABLE night_symptom_next RENAME TO night_symptom;

CREATE TABLE cramp_symptom_next (
    cramp_id TEXT NOT NULL REFERENCES cramp (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    symptom TEXT NOT NULL,
    PRIMARY KEY (cramp_id, position)
) STRICT;
INSERT INTO cramp_symptom_next (cramp_id, position, symptom) SELECT cramp_id, position, symptom FROM cramp_symptom;
DROP TABLE cramp_symptom;
ALTER TABLE cramp_symptom_next RENAME TO cramp_symptom;

CREATE TABLE visit_rule_next (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    rule TEXT NOT NULL,
    PRIMARY KEY (visit_id, position)
) STRICT;
INSERT INTO visit_rule_next (visit_id, position, rule) SELECT visit_id, position, rule FROM visit_rule;
DROP TABLE visit_rule;
ALTER TABLE visit_rule_next RENAME TO visit_rule;

ALTER TABLE profile ADD COLUMN next_pregnant TEXT;
UPDATE profile SET next_pregnant = pregnant;
ALTER TABLE profile DROP COLUMN pregnant;
ALTER TABLE profile RENAME COLUMN next_pregnant TO pregnant;

ALTER TABLE profile_medicine ADD COLUMN next_class TEXT;
UPDATE profile_medicine SET next_class = class;
ALTER TABLE profile_medicine DROP COLUMN class;
ALTER TABLE profile_medicine RENAME COLUMN next_class TO class;

ALTER TABLE night ADD COLUMN next_status TEXT;
UPDATE night SET next_status = status;
ALTER TABLE night DROP COLUMN status;
ALTER TABLE night RENAME COLUMN next_status TO status;

ALTER TABLE night ADD COLUMN next_compared_with_usual TEXT;
UPDATE night SET next_compared_with_usual = compared_with_usual;
ALTER TABLE night DROP COLUMN compared_with_usual;
ALTER TABLE night RENAME COLUMN next_compared_with_usual TO compared_with_usual;

ALTER TABLE night_activity ADD COLUMN next_type TEXT;
UPDATE night_activity SET next_type = type;
ALTER TABLE night_activity DROP COLUMN type;
ALTER TABLE night_activity RENAME COLUMN next_type TO type;

ALTER TABLE night_activity ADD COLUMN next_intensity TEXT;
UPDATE night_activity SET next_intensity = intensity;
ALTER TABLE night_activity DROP COLUMN intensity;
ALTER TABLE night_activity RENAME COLUMN next_intensity TO intensity;

ALTER TABLE cramp ADD COLUMN next_context TEXT;
UPDATE cramp SET next_context = context;
ALTER TABLE cramp DROP COLUMN context;
ALTER TABLE cramp RENAME COLUMN next_context TO context;

ALTER TABLE cramp_site ADD COLUMN next_muscle TEXT;
UPDATE cramp_site SET next_muscle = muscle;
ALTER TABLE cramp_site DROP COLUMN muscle;
ALTER TABLE cramp_site RENAME COLUMN next_muscle TO muscle;

ALTER TABLE cramp_site ADD COLUMN next_side TEXT;
UPDATE cramp_site SET next_side = side;
ALTER TABLE cramp_site DROP COLUMN side;
ALTER TABLE cramp_site RENAME COLUMN next_side TO side;

ALTER TABLE cramp_remedy ADD COLUMN next_remedy TEXT;
UPDATE cramp_remedy SET next_remedy = remedy;
ALTER TABLE cramp_remedy DROP COLUMN remedy;
ALTER TABLE cramp_remedy RENAME COLUMN next_remedy TO remedy;

ALTER TABLE cramp_remedy ADD COLUMN next_effect TEXT;
UPDATE cramp_remedy SET next_effect = effect;
ALTER TABLE cramp_remedy DROP COLUMN effect;
ALTER TABLE cramp_remedy RENAME COLUMN next_effect TO effect;

ALTER TABLE question ADD COLUMN next_rule TEXT;
UPDATE question SET next_rule = rule;
ALTER TABLE question DROP COLUMN rule;
ALTER TABLE question RENAME COLUMN next_rule TO rule;
