-- Moves of a dossier to the agency that is competent for it (domain D26): who had it from when to when.
CREATE TABLE dossier_move (
    dossier uuid NOT NULL REFERENCES dossier,
    place int NOT NULL CHECK (place > 0),
    from_agency text NOT NULL,
    to_agency text NOT NULL,
    at timestamptz NOT NULL,
    officer text NOT NULL,
    reason text NOT NULL,
    paper uuid NOT NULL REFERENCES paper,
    PRIMARY KEY (dossier, place),
    CHECK (from_agency <> to_agency)
);
COMMENT ON COLUMN dossier_move.at IS 'Legal time';
COMMENT ON COLUMN dossier_move.paper IS 'The transfer slip';
