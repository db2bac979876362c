-- A running process that was moved to a newer version of its model: from where to where, by whom.
CREATE TABLE model_upgrade (
    dossier uuid NOT NULL REFERENCES dossier,
    process text NOT NULL,
    from_version int NOT NULL,
    to_version int NOT NULL CHECK (to_version > from_version),
    places text NOT NULL,
    moved_by text NOT NULL,
    moved_at timestamptz NOT NULL
);
COMMENT ON TABLE model_upgrade IS 'Append only';
COMMENT ON COLUMN model_upgrade.places IS 'Where the dossier stood, by the ids of the elements; a place that is called otherwise since with both';
COMMENT ON COLUMN model_upgrade.moved_at IS 'Legal time';
CREATE INDEX model_upgrade_dossier ON model_upgrade (dossier);
