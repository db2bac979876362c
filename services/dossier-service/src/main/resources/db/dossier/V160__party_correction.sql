-- What stood there before a party of a dossier was put right (domain D14); rows are only added.
CREATE TABLE party_correction (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    role text NOT NULL CHECK (role IN ('SUBMITTER', 'OWNER', 'REPRESENTATIVE')),
    kind text,
    name text,
    id_kind text,
    id_number text,
    phone text,
    email text,
    address text,
    reason text NOT NULL CHECK (reason <> ''),
    proof text NOT NULL,
    at timestamptz NOT NULL,
    officer text NOT NULL
);
CREATE INDEX party_correction_dossier ON party_correction (dossier);
COMMENT ON TABLE party_correction IS 'Personal data as they were; absent where nobody was named in that part. Nothing of it goes into the event log';
COMMENT ON COLUMN party_correction.at IS 'Legal time';
