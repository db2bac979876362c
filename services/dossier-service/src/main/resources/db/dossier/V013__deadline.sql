-- The clock ledger of each dossier (design D3): append-only; the due date is derived from it.
CREATE TABLE clock_entry (
    dossier uuid NOT NULL REFERENCES dossier,
    seq int NOT NULL,
    type text NOT NULL,
    at timestamptz NOT NULL,
    limit_value int,
    limit_unit text,
    until_at timestamptz,
    reason text,
    legal_basis text,
    actor text NOT NULL,
    calendar_version text NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (dossier, seq)
);
COMMENT ON COLUMN clock_entry.at IS 'Legal effective time';
COMMENT ON COLUMN clock_entry.recorded_at IS 'Legal time of the entry; later than "at" for a late entry';
