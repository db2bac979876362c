-- An open dossier that went on under a later version of its procedure: on what ground, by whom.
CREATE TABLE case_transition (
    dossier uuid NOT NULL REFERENCES dossier,
    procedure text NOT NULL,
    from_version int NOT NULL,
    to_version int NOT NULL CHECK (to_version > from_version),
    basis text NOT NULL CHECK (basis <> ''),
    moved_by text NOT NULL,
    moved_at timestamptz NOT NULL,
    PRIMARY KEY (dossier, to_version)
);
COMMENT ON TABLE case_transition IS 'Append only';
COMMENT ON COLUMN case_transition.basis IS 'The transitional clause, as it was cited';
COMMENT ON COLUMN case_transition.moved_at IS 'Legal time';
