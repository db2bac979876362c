-- What one dossier has to do with another.
CREATE TABLE dossier_link (
    dossier uuid NOT NULL REFERENCES dossier,
    kind text NOT NULL CHECK (kind IN ('DUPLICATE_OF', 'SUCCEEDED_BY')),
    other uuid NOT NULL REFERENCES dossier,
    at timestamptz NOT NULL,
    officer text NOT NULL,
    PRIMARY KEY (dossier, kind),
    CHECK (dossier <> other)
);
COMMENT ON COLUMN dossier_link.kind IS 'DUPLICATE_OF: closed, the other one stays; SUCCEEDED_BY: stopped for a wrong procedure, the other one goes on';
COMMENT ON COLUMN dossier_link.at IS 'Legal time';
CREATE INDEX dossier_link_other ON dossier_link (other);
