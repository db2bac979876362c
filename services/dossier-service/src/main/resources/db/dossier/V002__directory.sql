-- Agencies and units. Names are valid in time (design D9): old papers keep the names of their day.
CREATE TABLE reference_edition (
    room text PRIMARY KEY,
    edition bigint NOT NULL
);
COMMENT ON TABLE reference_edition IS 'One row per kind of reference data: the transaction that changed it last';

CREATE TABLE agency (
    code text PRIMARY KEY CHECK (code <> '')
);
COMMENT ON COLUMN agency.code IS 'Agency code, first part of every dossier code';

CREATE TABLE agency_name (
    agency text NOT NULL REFERENCES agency,
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    name text NOT NULL CHECK (name <> ''),
    superior_name text NOT NULL,
    desk_name text NOT NULL,
    place text NOT NULL,
    signer_authority text NOT NULL,
    signer_title text NOT NULL,
    hotline text NOT NULL,
    PRIMARY KEY (agency, valid_from)
);
COMMENT ON COLUMN agency_name.valid_to IS 'Last day of these names; null while no end is known';
COMMENT ON COLUMN agency_name.superior_name IS 'The body above, printed over the name on papers';
COMMENT ON COLUMN agency_name.place IS 'Địa danh before the date of a paper';

CREATE TABLE unit (
    code text PRIMARY KEY CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    agency text NOT NULL REFERENCES agency
);
COMMENT ON TABLE unit IS 'Office of an agency that settles dossiers';
CREATE INDEX unit_agency ON unit (agency);
