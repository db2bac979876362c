-- What the agency did wrong and answers for (Decree 61/2018 Art. 21; domain D17): no fee, the same dossier, a letter.
CREATE TABLE dossier_fault (
    id uuid PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    kind text NOT NULL CHECK (kind IN ('RESULT_WRONG', 'DOSSIER_LOST')),
    reason text NOT NULL CHECK (reason <> ''),
    at timestamptz NOT NULL,
    officer text NOT NULL,
    letter uuid NOT NULL REFERENCES paper
);
COMMENT ON COLUMN dossier_fault.at IS 'Legal time';
COMMENT ON COLUMN dossier_fault.letter IS 'The letter of apology, signed with the act';
CREATE INDEX dossier_fault_dossier ON dossier_fault (dossier);
