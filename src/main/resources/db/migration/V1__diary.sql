-- The whole diary. A null value means unknown. A list of its own table is ordered by position;
-- where "not answered" and "none" differ, a flag in the parent says that it was answered.
-- Dates, moments and zones are ISO text exactly as the program writes them. entry_hash is the
-- SHA-256 of the entry's canonical exchange JSON, children included.

CREATE TABLE diary (
    id                 INTEGER PRIMARY KEY CHECK (id = 1),
    revision           INTEGER NOT NULL CHECK (revision >= 0),
    running            TEXT,
    backup_number      INTEGER NOT NULL CHECK (backup_number >= 0),
    backed_up_revision INTEGER NOT NULL CHECK (backed_up_revision >= 0),
    backed_up_at       TEXT
) STRICT;

INSERT INTO diary (id, revision, running, backup_number, backed_up_revision, backed_up_at)
VALUES (1, 0, NULL, 0, 0, NULL);

CREATE TABLE profile (
    id                  INTEGER PRIMARY KEY CHECK (id = 1),
    updated_at          TEXT,
    birth_year          INTEGER CHECK (birth_year >= 1900),
    name                TEXT CHECK (length(name) <= 200),
    pregnant            TEXT CHECK (pregnant IN ('yes', 'recently', 'no')),
    conditions_answered INTEGER NOT NULL CHECK (conditions_answered IN (0, 1)),
    medicines_answered  INTEGER NOT NULL CHECK (medicines_answered IN (0, 1)),
    entry_hash          TEXT NOT NULL CHECK (length(entry_hash) = 64)
) STRICT;

CREATE TABLE profile_condition (
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    condition  TEXT NOT NULL CHECK (condition IN (
        'diabetes', 'kidney-disease', 'thyroid-disease', 'liver-disease', 'artery-disease',
        'vein-disease', 'heart-disease', 'spinal-stenosis-or-disc', 'neuropathy',
        'multiple-sclerosis', 'parkinson', 'motor-neurone-disease', 'fibromyalgia', 'cancer',
        'other')),
    PRIMARY KEY (profile_id, position)
) STRICT;

CREATE TABLE profile_medicine (
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    name       TEXT CHECK (length(name) <= 200),
    class      TEXT CHECK (class IN (
        'thiazide-diuretic', 'loop-diuretic', 'potassium-sparing-diuretic', 'statin', 'laba',
        'salbutamol', 'antipsychotic', 'oestrogen', 'raloxifene', 'teriparatide', 'naproxen',
        'iv-iron', 'nifedipine', 'other')),
    start_date TEXT,
    end_date   TEXT,
    PRIMARY KEY (profile_id, position)
) STRICT;

CREATE TABLE night (
    night               TEXT PRIMARY KEY NOT NULL CHECK (night <> ''),
    status              TEXT CHECK (status IN ('none', 'cramps')),
    fluid_ml            REAL CHECK (fluid_ml BETWEEN 0 AND 10000),
    alcohol_units       REAL CHECK (alcohol_units BETWEEN 0 AND 30),
    caffeine_cups       REAL CHECK (caffeine_cups BETWEEN 0 AND 20),
    activities_answered INTEGER NOT NULL CHECK (activities_answered IN (0, 1)),
    compared_with_usual TEXT CHECK (compared_with_usual IN ('less', 'same', 'more')),
    sitting_hours       REAL CHECK (sitting_hours BETWEEN 0 AND 24),
    heat                INTEGER CHECK (heat IN (0, 1)),
    stress              INTEGER CHECK (stress BETWEEN 0 AND 3),
    sleep_hours         REAL CHECK (sleep_hours BETWEEN 0 AND 24),
    sleep_disturbance   INTEGER CHECK (sleep_disturbance BETWEEN 0 AND 10),
    tired_by_day        INTEGER CHECK (tired_by_day IN (0, 1)),
    interference        INTEGER CHECK (interference BETWEEN 0 AND 3),
    prevention_answered INTEGER NOT NULL CHECK (prevention_answered IN (0, 1)),
    symptoms_answered   INTEGER NOT NULL CHECK (symptoms_answered IN (0, 1)),
    note                TEXT CHECK (length(note) <= 10000),
    updated_at          TEXT,
    entry_hash          TEXT NOT NULL CHECK (length(entry_hash) = 64)
) STRICT;

CREATE TABLE night_activity (
    night     TEXT NOT NULL REFERENCES night (night) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    type      TEXT CHECK (type IN (
        'none', 'sitting', 'standing', 'walking', 'running', 'cycling', 'swimming', 'strength',
        'team-sport', 'manual-work', 'stretching-yoga', 'travel', 'other')),
    minutes   REAL CHECK (minutes BETWEEN 0 AND 1440),
    intensity TEXT CHECK (intensity IN ('light', 'moderate', 'vigorous')),
    PRIMARY KEY (night, position)
) STRICT;

CREATE TABLE night_prevention (
    night      TEXT NOT NULL REFERENCES night (night) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    prevention TEXT NOT NULL CHECK (prevention IN (
        'hydration', 'bedtime-drink', 'mineral-rich-food', 'magnesium-supplement',
        'potassium-supplement', 'other-supplement', 'stretching', 'strengthening', 'warm-up',
        'pacing', 'relaxation', 'compression-stockings', 'loose-bedding', 'sleep-position',
        'physiotherapy', 'medicine-review')),
    PRIMARY KEY (night, position)
) STRICT;

CREATE TABLE night_symptom (
    night    TEXT NOT NULL REFERENCES night (night) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    symptom  TEXT NOT NULL CHECK (symptom IN (
        'swelling-one-leg', 'swelling-both-legs', 'redness', 'warmth', 'throbbing-pain',
        'hard-veins', 'weakness', 'wasting', 'numbness', 'tingling', 'twitching',
        'pain-between-cramps', 'pain-on-walking', 'urge-to-move', 'dark-urine', 'fever',
        'back-pain', 'breathlessness', 'chest-pain', 'coughing-blood', 'cold-pale-leg',
        'stroke-signs', 'bladder-or-saddle', 'toxin-or-wound')),
    PRIMARY KEY (night, position)
) STRICT;

-- A cramp's night has no row in the table night before something was said about that night.
CREATE TABLE cramp (
    id                 TEXT PRIMARY KEY NOT NULL CHECK (id <> '' AND length(id) <= 200),
    night              TEXT NOT NULL CHECK (night <> ''),
    start              TEXT,
    zone               TEXT,
    duration_seconds   REAL CHECK (duration_seconds BETWEEN 1 AND 86400),
    ongoing            INTEGER CHECK (ongoing IN (0, 1)),
    severity           INTEGER CHECK (severity BETWEEN 0 AND 10),
    context            TEXT CHECK (context IN (
        'asleep', 'resting', 'walking', 'exercising', 'after-exercise', 'other')),
    woke               INTEGER CHECK (woke IN (0, 1)),
    minutes_to_resleep REAL CHECK (minutes_to_resleep BETWEEN 0 AND 600),
    soreness_hours     REAL CHECK (soreness_hours BETWEEN 0 AND 168),
    symptoms_answered  INTEGER NOT NULL CHECK (symptoms_answered IN (0, 1)),
    remedies_answered  INTEGER NOT NULL CHECK (remedies_answered IN (0, 1)),
    note               TEXT CHECK (length(note) <= 10000),
    updated_at         TEXT,
    deleted_at         TEXT,
    entry_hash         TEXT NOT NULL CHECK (length(entry_hash) = 64)
) STRICT;

CREATE TABLE cramp_site (
    cramp_id TEXT NOT NULL REFERENCES cramp (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    muscle   TEXT CHECK (muscle IN (
        'gastrocnemius', 'soleus', 'calf', 'tibialis-anterior', 'fibularis', 'foot-sole', 'toes',
        'hamstrings', 'quadriceps', 'adductors', 'gluteals', 'back', 'hand-forearm', 'other')),
    side     TEXT CHECK (side IN ('left', 'right', 'both', 'none')),
    PRIMARY KEY (cramp_id, position)
) STRICT;

CREATE TABLE cramp_symptom (
    cramp_id TEXT NOT NULL REFERENCES cramp (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    symptom  TEXT NOT NULL CHECK (symptom IN (
        'swelling-one-leg', 'swelling-both-legs', 'redness', 'warmth', 'throbbing-pain',
        'hard-veins', 'weakness', 'wasting', 'numbness', 'tingling', 'twitching',
        'pain-between-cramps', 'pain-on-walking', 'urge-to-move', 'dark-urine', 'fever',
        'back-pain', 'breathlessness', 'chest-pain', 'coughing-blood', 'cold-pale-leg',
        'stroke-signs', 'bladder-or-saddle', 'toxin-or-wound')),
    PRIMARY KEY (cramp_id, position)
) STRICT;

CREATE TABLE cramp_remedy (
    cramp_id          TEXT NOT NULL REFERENCES cramp (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL CHECK (position >= 0),
    remedy            TEXT CHECK (remedy IN (
        'stretch', 'foot-up', 'stand-on-leg', 'walk', 'massage', 'heat', 'cold',
        'shower-or-bath', 'water', 'electrolyte-drink', 'loosen-bedding', 'pain-medicine',
        'muscle-relaxant', 'prescribed-quinine', 'other')),
    effect            TEXT CHECK (effect IN ('none', 'a-little', 'a-lot', 'ended-it')),
    minutes_to_relief REAL CHECK (minutes_to_relief BETWEEN 0 AND 1440),
    PRIMARY KEY (cramp_id, position)
) STRICT;

CREATE TABLE visit (
    id                 TEXT PRIMARY KEY NOT NULL CHECK (id <> '' AND length(id) <= 200),
    date               TEXT NOT NULL CHECK (date <> ''),
    provider           TEXT CHECK (length(provider) <= 200),
    discussed_answered INTEGER NOT NULL CHECK (discussed_answered IN (0, 1)),
    rest_nights        INTEGER CHECK (rest_nights BETWEEN 0 AND 365),
    outcome            TEXT CHECK (length(outcome) <= 10000),
    updated_at         TEXT,
    entry_hash         TEXT NOT NULL CHECK (length(entry_hash) = 64)
) STRICT;

CREATE TABLE visit_rule (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    rule     TEXT NOT NULL CHECK (rule IN (
        'G01', 'G02', 'G03', 'G04', 'G05', 'G06', 'G07', 'G08', 'G09', 'G10', 'G11', 'G12',
        'G13', 'G14', 'G15', 'G16', 'G17', 'G18', 'G19')),
    PRIMARY KEY (visit_id, position)
) STRICT;

-- What follows is never exchanged: it belongs to this diary only.

CREATE TABLE question (
    id         TEXT PRIMARY KEY NOT NULL CHECK (id <> '' AND length(id) <= 200),
    text       TEXT NOT NULL CHECK (length(text) <= 10000),
    rule       TEXT CHECK (rule IN (
        'G01', 'G02', 'G03', 'G04', 'G05', 'G06', 'G07', 'G08', 'G09', 'G10', 'G11', 'G12',
        'G13', 'G14', 'G15', 'G16', 'G17', 'G18', 'G19')),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE experiment (
    id         TEXT PRIMARY KEY NOT NULL CHECK (id <> '' AND length(id) <= 200),
    change     TEXT NOT NULL CHECK (length(change) <= 10000),
    start_date TEXT NOT NULL,
    nights     INTEGER NOT NULL CHECK (nights BETWEEN 1 AND 365),
    ended_on   TEXT
) STRICT;

CREATE TABLE to_finish (
    cramp_id TEXT PRIMARY KEY NOT NULL
) STRICT;

CREATE TABLE draft (
    key  TEXT PRIMARY KEY NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE seen (
    key TEXT PRIMARY KEY NOT NULL
) STRICT;
