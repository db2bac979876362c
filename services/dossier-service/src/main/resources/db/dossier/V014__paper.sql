-- Issued papers (design D8): numbered and frozen in the transaction that signs; the PDF is made after commit and kept once.
CREATE TABLE paper_number (
    agency text NOT NULL,
    form text NOT NULL,
    year int NOT NULL,
    last int NOT NULL,
    PRIMARY KEY (agency, form, year)
) WITH (fillfactor = 50);
COMMENT ON TABLE paper_number IS 'One sequence a year for each form of an agency (Decree 30/2020 Art. 15)';

CREATE TABLE paper (
    id uuid PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    agency text NOT NULL,
    form text NOT NULL,
    number text NOT NULL,
    signed_at timestamptz NOT NULL,
    signed_by text NOT NULL,
    data text NOT NULL,
    replaced_at timestamptz,
    proof_token uuid NOT NULL UNIQUE,
    pdf bytea,
    sha256 text,
    template_version text,
    sealed_at timestamptz
);
COMMENT ON COLUMN paper.data IS 'What the form says, frozen at signing';
COMMENT ON COLUMN paper.sealed_at IS 'Machine time at which the PDF was stored';
CREATE INDEX paper_dossier ON paper (dossier);
CREATE INDEX paper_unsealed ON paper (signed_at) WHERE pdf IS NULL;
