-- The internal process of a procedure at an agency (Circular 01/2018 Art. 8). A version is never changed: other steps
-- are the next version, and a dossier goes by the newest one that was in force when it was received.
CREATE TABLE internal_process (
    procedure text NOT NULL,
    agency text NOT NULL REFERENCES agency,
    version int NOT NULL CHECK (version > 0),
    decision text NOT NULL CHECK (decision <> ''),
    valid_from date NOT NULL,
    PRIMARY KEY (procedure, agency, version)
);
COMMENT ON COLUMN internal_process.decision IS 'By what it was approved, or that it is sample data';
CREATE INDEX internal_process_agency ON internal_process (agency);

CREATE TABLE internal_step (
    procedure text NOT NULL,
    agency text NOT NULL,
    version int NOT NULL,
    place int NOT NULL CHECK (place > 0),
    element text NOT NULL CHECK (element <> ''),
    name text NOT NULL CHECK (name <> ''),
    unit text REFERENCES unit,
    role text NOT NULL,
    amount numeric(9, 4) NOT NULL CHECK (amount > 0),
    amount_unit text NOT NULL CHECK (amount_unit IN ('WORKING_DAY', 'WORKING_HOUR', 'DAY')),
    PRIMARY KEY (procedure, agency, version, place),
    UNIQUE (procedure, agency, version, element),
    FOREIGN KEY (procedure, agency, version) REFERENCES internal_process
);
COMMENT ON COLUMN internal_step.element IS 'Id of the user task in the process model';
COMMENT ON COLUMN internal_step.unit IS 'The unit that does it; null where the desk or the leadership does';
CREATE INDEX internal_step_unit ON internal_step (unit);
