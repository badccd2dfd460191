-- The archive's first shape. Migrations are numbered and only ever added: a store that has run one never runs it again.
-- Offsets count UTF-16 units of the version's text (or title), as everywhere inside Isnad.

CREATE TABLE outlets (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE
);

-- Evidence: the bytes as they were read. One row for equal bytes, whoever published them.
CREATE TABLE pages (
    id       INTEGER PRIMARY KEY,
    sha256   BLOB NOT NULL UNIQUE,
    address  TEXT,               -- final address, where it was fetched
    read     TEXT NOT NULL,      -- UTC, ISO 8601
    size     INTEGER NOT NULL,   -- before compression
    bytes    BLOB NOT NULL       -- Brotli
);

CREATE TABLE articles (
    row      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    url      TEXT,
    outlet   INTEGER REFERENCES outlets,
    input    TEXT NOT NULL,
    text_key BLOB NOT NULL,      -- SHA-256 of the folded title and text of the current version
    version  INTEGER NOT NULL,   -- the current one
    added    TEXT NOT NULL
);
CREATE UNIQUE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
CREATE INDEX articles_by_text ON articles (text_key);
CREATE INDEX articles_by_outlet ON articles (outlet);

CREATE TABLE versions (
    id              INTEGER PRIMARY KEY,
    article         INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    number          INTEGER NOT NULL,
    page            INTEGER REFERENCES pages,
    read            TEXT NOT NULL,
    reader          TEXT NOT NULL,  -- version of Isnad that understood it
    title           TEXT,
    published       TEXT,
    published_text  TEXT,
    published_zone  TEXT,
    modified        TEXT,
    modified_text   TEXT,
    modified_zone   TEXT,
    byline          TEXT,
    section         TEXT,
    image           TEXT,
    language        TEXT NOT NULL,
    keywords        TEXT NOT NULL,  -- JSON array
    credits         TEXT NOT NULL,  -- JSON array
    text            TEXT NOT NULL,
    UNIQUE (article, number)
);
CREATE INDEX versions_by_page ON versions (page);
CREATE INDEX versions_by_time ON versions (published);

-- The same text at another address or by another outlet: a copy of the article that was there first.
CREATE TABLE copies (
    id       INTEGER PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    url      TEXT,
    outlet   INTEGER REFERENCES outlets,
    input    TEXT NOT NULL,
    page     INTEGER REFERENCES pages,
    published TEXT,
    read     TEXT NOT NULL
);
CREATE INDEX copies_by_article ON copies (article);
CREATE INDEX copies_by_page ON copies (page);
CREATE UNIQUE INDEX copies_by_url ON copies (url) WHERE url IS NOT NULL;

CREATE TABLE statements (
    row             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL,
    version         INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    number          INTEGER NOT NULL,
    in_title        INTEGER NOT NULL,
    speaker         TEXT,           -- resolved name; null where unknown
    speaker_kind    TEXT,
    mention_start   INTEGER,
    mention_length  INTEGER,
    cue_start       INTEGER NOT NULL,
    cue_length      INTEGER NOT NULL,
    content_start   INTEGER NOT NULL,
    content_length  INTEGER NOT NULL,
    content         TEXT NOT NULL,
    act             TEXT NOT NULL,
    stance          TEXT NOT NULL,
    directness      TEXT NOT NULL,
    said            TEXT,
    confidence      REAL NOT NULL,
    rule            TEXT NOT NULL,
    UNIQUE (version, number)
);
CREATE INDEX statements_by_id ON statements (id);
CREATE INDEX statements_by_speaker ON statements (speaker);

CREATE TABLE relays (
    statement  INTEGER NOT NULL REFERENCES statements ON DELETE CASCADE,
    number     INTEGER NOT NULL,   -- 0 is the one nearest to the speaker
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    start      INTEGER NOT NULL,
    length     INTEGER NOT NULL,
    PRIMARY KEY (statement, number)
) WITHOUT ROWID;

CREATE TABLE entities (
    version   INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL,
    mentions  TEXT NOT NULL,        -- JSON: [[start, length], …]
    PRIMARY KEY (version, number)
) WITHOUT ROWID;
CREATE INDEX entities_by_name ON entities (name);

CREATE TABLE times (
    version  INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    length   INTEGER NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (version, number)
) WITHOUT ROWID;

CREATE TABLE quantities (
    version   INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    length    INTEGER NOT NULL,
    value     TEXT NOT NULL,
    unit      TEXT,
    modifier  TEXT NOT NULL,
    PRIMARY KEY (version, number)
) WITHOUT ROWID;

-- Every write has its number here, in its own transaction: whoever derives something from the store catches up by it.
CREATE TABLE changes (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    at       TEXT NOT NULL,
    kind     TEXT NOT NULL,         -- added, version, copy, reanalysed, forgotten
    article  TEXT NOT NULL
);
