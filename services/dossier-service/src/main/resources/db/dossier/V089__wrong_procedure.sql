-- A dossier that is to be stopped because the wrong procedure was chosen (domain D14), and the one that takes its place.
CREATE TABLE wrong_procedure (
    dossier uuid PRIMARY KEY REFERENCES dossier,
    procedure text NOT NULL,
    limit_case text,
    reason text NOT NULL,
    proposed_at timestamptz NOT NULL,
    proposed_by text NOT NULL,
    successor uuid UNIQUE REFERENCES dossier
);
COMMENT ON COLUMN wrong_procedure.procedure IS 'The right one';
COMMENT ON COLUMN wrong_procedure.reason IS 'The words of the stop that was proposed; another proposal makes this one void';
COMMENT ON COLUMN wrong_procedure.proposed_at IS 'Legal time';
