-- Speakers across articles. The key of a name and the role at it are derived (reanalyse makes them again);
-- what somebody decided by hand is kept apart, by name, and is never derived again.

ALTER TABLE statements ADD COLUMN speaker_key TEXT;   -- null where there is no speaker, or one without a name
ALTER TABLE statements ADD COLUMN speaker_role TEXT;  -- as written at the name in the article
UPDATE statements SET speaker_key = speaker_key_of(speaker, speaker_kind);
DROP INDEX statements_by_speaker;
CREATE INDEX statements_by_speaker ON statements (speaker_key, speaker_role);

-- Two names of one person.
CREATE TABLE speaker_merges (
    number  INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    kind    TEXT NOT NULL,
    name    TEXT NOT NULL,
    other   TEXT NOT NULL,
    UNIQUE (kind, name, other)
);

-- A name that is another person's: everywhere, or in one article.
CREATE TABLE speaker_splits (
    number   INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    key      TEXT NOT NULL,     -- of the name, made again when keys are
    article  TEXT,              -- null: everywhere
    UNIQUE (kind, name, article)
);

CREATE TABLE speaker_renames (
    number  INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    kind    TEXT NOT NULL,
    name    TEXT NOT NULL,      -- any name of the speaker
    shown   TEXT NOT NULL,
    UNIQUE (kind, name)
);
