-- A desk may stop receiving a procedure; only the authority that announces procedures ends it for everybody.
CREATE TABLE procedure_at_stop (
    id uuid PRIMARY KEY,
    procedure text NOT NULL,
    agency text NOT NULL,
    stops_on date NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    entered_at timestamptz NOT NULL,
    entered_by text NOT NULL,
    ended_at timestamptz,
    ended_by text,
    FOREIGN KEY (procedure, agency) REFERENCES procedure_at (procedure, agency),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
COMMENT ON COLUMN procedure_at_stop.stops_on IS 'First day on which no new dossier is received';
COMMENT ON COLUMN procedure_at_stop.ended_at IS 'The agency receives it again; null while the stop stands';
CREATE UNIQUE INDEX procedure_at_stop_one ON procedure_at_stop (procedure, agency) WHERE ended_at IS NULL;
