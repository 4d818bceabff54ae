-- Cramps and nights as they were before they were edited, and since which of the days on which the
-- diary was opened each is kept. A version is named by its entry and by when it was written.
CREATE TABLE earlier_cramp (
    version            TEXT PRIMARY KEY NOT NULL CHECK (version <> ''),
    id                 TEXT NOT NULL CHECK (id <> '' AND length(id) <= 200),
    night              TEXT NOT NULL CHECK (night <> ''),
    start              TEXT,
    zone               TEXT,
    duration_seconds   REAL CHECK (duration_seconds BETWEEN 1 AND 86400),
    ongoing            INTEGER CHECK (ongoing IN (0, 1)),
    severity           INTEGER CHECK (severity BETWEEN 0 AND 10),
    context            TEXT,
    woke               INTEGER CHECK (woke IN (0, 1)),
    minutes_to_resleep REAL CHECK (minutes_to_resleep BETWEEN 0 AND 600),
    soreness_hours     REAL CHECK (soreness_hours BETWEEN 0 AND 168),
    symptoms_answered  INTEGER NOT NULL CHECK (symptoms_answered IN (0, 1)),
    remedies_answered  INTEGER NOT NULL CHECK (remedies_answered IN (0, 1)),
    note               TEXT CHECK (length(note) <= 10000),
    updated_at         TEXT,
    deleted_at         TEXT,
    entry_hash         TEXT NOT NULL CHECK (length(entry_hash) = 64),
    since_day          INTEGER
) STRICT;

CREATE TABLE earlier_cramp_site (
    version  TEXT NOT NULL REFERENCES earlier_cramp (version) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    muscle   TEXT,
    side     TEXT,
    PRIMARY KEY (version, position)
) STRICT;

CREATE TABLE earlier_cramp_symptom (
    version  TEXT NOT NULL REFERENCES earlier_cramp (version) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    symptom  TEXT NOT NULL,
    PRIMARY KEY (version, position)
) STRICT;

CREATE TABLE earlier_cramp_remedy (
    version           TEXT NOT NULL REFERENCES earlier_cramp (version) ON DELETE CASCADE,
    position          INTEGER NOT NULL CHECK (position >= 0),
    remedy            TEXT,
    effect            TEXT,
    minutes_to_relief REAL CHECK (minutes_to_relief BETWEEN 0 AND 1440),
    PRIMARY KEY (version, position)
) STRICT;

CREATE TABLE earlier_night (
    version             TEXT PRIMARY KEY NOT NULL CHECK (version <> ''),
    night               TEXT NOT NULL CHECK (night <> ''),
    status              TEXT,
    fluid_ml            REAL CHECK (fluid_ml BETWEEN 0 AND 10000),
    alcohol_units       REAL CHECK (alcohol_units BETWEEN 0 AND 30),
    caffeine_cups       REAL CHECK (caffeine_cups BETWEEN 0 AND 20),
    activities_answered INTEGER NOT NULL CHECK (activities_answered IN (0, 1)),
    compared_with_usual TEXT,
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
    entry_hash          TEXT NOT NULL CHECK (length(entry_hash) = 64),
    since_day           INTEGER
) STRICT;

CREATE TABLE earlier_night_activity (
    version   TEXT NOT NULL REFERENCES earlier_night (version) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    type      TEXT,
    minutes   REAL CHECK (minutes BETWEEN 0 AND 1440),
    intensity TEXT,
    PRIMARY KEY (version, position)
) STRICT;

CREATE TABLE earlier_night_prevention (
    version    TEXT NOT NULL REFERENCES earlier_night (version) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    prevention TEXT NOT NULL,
    PRIMARY KEY (version, position)
) STRICT;

CREATE TABLE earlier_night_symptom (
    version  TEXT NOT NULL REFERENCES earlier_night (version) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    symptom  TEXT NOT NULL,
    PRIMARY KEY (version, position)
) STRICT;

INSERT INTO total (name, row_count, hash) VALUES ('earlier_cramp', 0, zeroblob(32));
INSERT INTO total (name, row_count, hash) VALUES ('earlier_night', 0, zeroblob(32));
