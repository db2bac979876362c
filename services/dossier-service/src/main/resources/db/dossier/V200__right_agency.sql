-- What was handed in at an agency that is not competent and goes on to the competent one before anybody accepted it
-- (domain D26): no refusal.
CREATE TABLE dossier_forwarding (
    dossier uuid NOT NULL REFERENCES dossier,
    place int NOT NULL CHECK (place > 0),
    from_agency text NOT NULL,
    to_agency text NOT NULL,
    at timestamptz NOT NULL,
    officer text NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (dossier, place),
    CHECK (from_agency <> to_agency)
);
COMMENT ON COLUMN dossier_forwarding.at IS 'Legal time';
-- An agency finds and counts what it sent on, by day.
CREATE INDEX dossier_forwarding_from ON dossier_forwarding (from_agency, at);

-- Reception regardless of territory (phi địa giới hành chính, Decree 309/2026 Art. 8.3).
ALTER TABLE dossier ADD COLUMN taken_by text;
COMMENT ON COLUMN dossier.taken_by IS 'Agency whose desk took it in for the competent one';
CREATE TABLE dossier_taking (
    dossier uuid PRIMARY KEY REFERENCES dossier,
    taken_by text NOT NULL,
    competent text NOT NULL,
    at timestamptz NOT NULL,
    officer text NOT NULL,
    carriage text NOT NULL CHECK (carriage IN ('ELECTRONIC', 'PAPER')),
    return_at text NOT NULL,
    arrived_at timestamptz,
    CHECK (taken_by <> competent),
    CHECK (arrived_at >= at)
);
COMMENT ON COLUMN dossier_taking.at IS 'Legal time';
COMMENT ON COLUMN dossier_taking.return_at IS 'Agency at whose desk the applicant fetches the result';
COMMENT ON COLUMN dossier_taking.arrived_at IS 'When the competent agency received it: its clock starts';
CREATE INDEX dossier_taking_by ON dossier_taking (taken_by, at);
