-- Dossier codes set aside for receipts written by hand while the system is away (domain D11). A code leaves this
-- table never: it is used by one dossier or given up with a reason, so that the serials of a day stay explained.
CREATE TABLE reserved_code (
    code text PRIMARY KEY,
    reservation uuid NOT NULL,
    agency text NOT NULL,
    day date NOT NULL,
    serial bigint NOT NULL,
    reason text NOT NULL,
    reserved_by text NOT NULL,
    reserved_at timestamptz NOT NULL,
    dossier uuid UNIQUE REFERENCES dossier,
    used_at timestamptz,
    void_reason text,
    voided_by text,
    voided_at timestamptz,
    UNIQUE (agency, day, serial),
    CONSTRAINT reserved_code_used CHECK (num_nulls(dossier, used_at) IN (0, 2)),
    CONSTRAINT reserved_code_void CHECK (num_nulls(void_reason, voided_by, voided_at) IN (0, 3)),
    CONSTRAINT reserved_code_once CHECK (dossier IS NULL OR voided_at IS NULL)
);
COMMENT ON COLUMN reserved_code.reserved_at IS 'Legal time, as used_at and voided_at';
CREATE INDEX reserved_code_reservation ON reserved_code (reservation);
