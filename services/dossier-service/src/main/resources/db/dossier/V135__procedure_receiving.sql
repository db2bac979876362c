-- An agency is to receive a procedure, settled by one of its units, from a day on.
CREATE TABLE procedure_receiving (
    id uuid PRIMARY KEY,
    procedure text NOT NULL,
    agency text NOT NULL REFERENCES agency,
    unit text NOT NULL REFERENCES unit,
    begins_on date NOT NULL,
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL,
    begun_at timestamptz
);
COMMENT ON COLUMN procedure_receiving.entered_at IS 'Legal time';
COMMENT ON COLUMN procedure_receiving.begun_at IS 'Legal time at which it came into use; null until its day';
CREATE INDEX procedure_receiving_waiting ON procedure_receiving (begins_on) WHERE begun_at IS NULL;
CREATE INDEX procedure_receiving_procedure ON procedure_receiving (procedure, agency);
CREATE INDEX procedure_receiving_agency ON procedure_receiving (agency);
CREATE INDEX procedure_receiving_unit ON procedure_receiving (unit);
