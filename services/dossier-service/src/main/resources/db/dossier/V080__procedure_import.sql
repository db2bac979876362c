-- Import of the national database's procedures: what is sound is published, what is doubtful waits for a person.
CREATE TABLE procedure_import (
    id uuid PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    file_name text NOT NULL,
    bytes bigint NOT NULL CHECK (bytes >= 0),
    bytes_done bigint NOT NULL DEFAULT 0,
    state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'BROKEN')),
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    began_at timestamptz NOT NULL,
    ended_at timestamptz,
    lines int NOT NULL DEFAULT 0,
    imported int NOT NULL DEFAULT 0,
    waiting int NOT NULL DEFAULT 0,
    unchanged int NOT NULL DEFAULT 0,
    rejected int NOT NULL DEFAULT 0,
    CHECK (lines = imported + waiting + unchanged + rejected)
);
COMMENT ON TABLE procedure_import IS 'Runs of the import; one at a time, under an advisory lock';
COMMENT ON COLUMN procedure_import.made_at IS 'Legal time; began_at and ended_at are machine time';
COMMENT ON COLUMN procedure_import.state IS 'BROKEN: its node stopped; the same file can be imported again';
CREATE UNIQUE INDEX procedure_import_one_at_a_time ON procedure_import ((true)) WHERE state = 'RUNNING';

CREATE TABLE procedure_import_rejected (
    import uuid NOT NULL REFERENCES procedure_import,
    line int NOT NULL CHECK (line > 0),
    reason text NOT NULL,
    fact text NOT NULL,
    raw text NOT NULL,
    PRIMARY KEY (import, line)
);
COMMENT ON COLUMN procedure_import_rejected.raw IS 'The beginning of the line, as far as it is text';

CREATE TABLE procedure_draft (
    code text NOT NULL CHECK (code <> ''),
    number int NOT NULL CHECK (number > 0),
    name text NOT NULL,
    raw text NOT NULL,
    hash text NOT NULL,
    state text NOT NULL CHECK (state IN ('PUBLISHED', 'WAITING', 'ACCEPTED', 'REFUSED', 'SUPERSEDED')),
    import uuid NOT NULL REFERENCES procedure_import,
    line int NOT NULL,
    seen_in uuid NOT NULL REFERENCES procedure_import,
    seen_at_line int NOT NULL,
    version int,
    decided_by text,
    decided_at timestamptz,
    decision_note text,
    PRIMARY KEY (code, number),
    FOREIGN KEY (code, version) REFERENCES procedure_version,
    CHECK ((state IN ('PUBLISHED', 'ACCEPTED')) = (version IS NOT NULL)),
    CHECK ((state IN ('ACCEPTED', 'REFUSED')) = (decided_by IS NOT NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state <> 'REFUSED' OR decision_note <> '')
);
COMMENT ON TABLE procedure_draft IS 'Each different line that was imported of a procedure, word for word, and what became of it';
COMMENT ON COLUMN procedure_draft.hash IS 'SHA-256, in hex, of the line: the same line again changes nothing';
COMMENT ON COLUMN procedure_draft.seen_in IS 'The last import that brought the same line';
CREATE UNIQUE INDEX procedure_draft_one_waiting ON procedure_draft (code) WHERE state = 'WAITING';
CREATE INDEX procedure_draft_import ON procedure_draft (import);
CREATE INDEX procedure_draft_seen ON procedure_draft (seen_in);
CREATE INDEX procedure_draft_version ON procedure_draft (code, version);

CREATE TABLE procedure_doubt (
    code text NOT NULL,
    number int NOT NULL,
    place int NOT NULL,
    reason text NOT NULL,
    facts text NOT NULL,
    PRIMARY KEY (code, number, place),
    FOREIGN KEY (code, number) REFERENCES procedure_draft
);
COMMENT ON COLUMN procedure_doubt.facts IS 'JSON: what the sentence about it names';
CREATE INDEX procedure_doubt_reason ON procedure_doubt (reason);
