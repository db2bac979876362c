-- The catalogue. A version is never changed: other content is the next version (domain §15 C1, design D9).
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

CREATE TABLE procedure_version (
    code text NOT NULL CHECK (code <> ''),
    version int NOT NULL CHECK (version > 0),
    name text NOT NULL CHECK (name <> ''),
    name_plain text NOT NULL,
    field text NOT NULL,
    limit_value int NOT NULL CHECK (limit_value > 0 OR limit_unit = 'SAME_DAY'),
    limit_unit text NOT NULL
        CHECK (limit_unit IN ('SAME_DAY', 'WORKING_DAY', 'WORKING_HOUR', 'HOUR', 'DAY', 'MONTH')),
    supplement_policy text NOT NULL CHECK (supplement_policy IN ('RESTART', 'EXCLUDE', 'NEW_LIMIT', 'RUN')),
    max_supplement_rounds int NOT NULL CHECK (max_supplement_rounds >= 0),
    settled_at_desk boolean NOT NULL,
    online_level text NOT NULL
        CHECK (online_level IN ('FULL', 'PARTIAL', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'UNKNOWN')),
    fee_vnd bigint CHECK (fee_vnd >= 0),
    fee_note text NOT NULL,
    result_name text NOT NULL,
    source text NOT NULL CHECK (source <> ''),
    verify_value int CHECK (verify_value > 0),
    verify_unit text CHECK (verify_unit IN ('WORKING_DAY', 'WORKING_HOUR', 'HOUR', 'DAY', 'MONTH')),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    PRIMARY KEY (code, version),
    CHECK ((verify_value IS NULL) = (verify_unit IS NULL))
);
COMMENT ON COLUMN procedure_version.name_plain IS 'Name without diacritics and without the words "thủ tục" in front';
COMMENT ON COLUMN procedure_version.fee_vnd IS 'Fee in đồng; null where none is established';
COMMENT ON COLUMN procedure_version.verify_value IS 'The longer lawful limit where verification is needed';
COMMENT ON COLUMN procedure_version.source IS 'Where the row was read, or that it is sample data';
CREATE INDEX procedure_version_name ON procedure_version USING gin (name_plain public.gin_trgm_ops);

CREATE TABLE procedure_document (
    procedure text NOT NULL,
    version int NOT NULL,
    place int NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    originals int NOT NULL CHECK (originals >= 0),
    copies int NOT NULL CHECK (copies >= 0),
    PRIMARY KEY (procedure, version, place),
    FOREIGN KEY (procedure, version) REFERENCES procedure_version
);

CREATE TABLE procedure_at (
    procedure text NOT NULL,
    agency text NOT NULL REFERENCES agency,
    unit text NOT NULL REFERENCES unit,
    PRIMARY KEY (procedure, agency)
);
COMMENT ON TABLE procedure_at IS 'Which agency receives a procedure, and which of its units settles it';
CREATE INDEX procedure_at_agency ON procedure_at (agency);
CREATE INDEX procedure_at_unit ON procedure_at (unit);
