-- Limits by case and by what kind of place the commune is (domain C2). The general limit stays where it was.
ALTER TABLE procedure_version ADD COLUMN limit_text text NOT NULL DEFAULT '';
COMMENT ON COLUMN procedure_version.limit_text IS 'The limit as the published text words it, beside the value that was settled by hand';

CREATE TABLE procedure_limit_case (
    procedure text NOT NULL,
    version int NOT NULL,
    place int NOT NULL,
    code text NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    localities text NOT NULL,
    effect text NOT NULL CHECK (effect IN ('REPLACES', 'ADDS')),
    limit_value int NOT NULL CHECK (limit_value > 0),
    limit_unit text NOT NULL
        CHECK (limit_unit IN ('SAME_DAY', 'WORKING_DAY', 'WORKING_HOUR', 'HOUR', 'DAY', 'MONTH')),
    limit_text text NOT NULL,
    PRIMARY KEY (procedure, version, place),
    FOREIGN KEY (procedure, version) REFERENCES procedure_version (code, version),
    CHECK (code <> '' OR localities <> '')
);
COMMENT ON COLUMN procedure_limit_case.code IS 'Of the matter, the same on every line about it; empty where the line is about the place alone';
COMMENT ON COLUMN procedure_limit_case.localities IS 'Classes of places where the line holds, separated by blanks; empty everywhere';

ALTER TABLE agency_name ADD COLUMN localities text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN agency_name.localities IS 'What kind of place it is: MOUNTAIN, BORDER, ISLAND, DISADVANTAGED';

ALTER TABLE dossier ADD COLUMN limit_case text;
ALTER TABLE dossier ADD COLUMN limit_grounds text NOT NULL DEFAULT '';
COMMENT ON COLUMN dossier.limit_case IS 'The case that was chosen on acceptance; null for the general one';
COMMENT ON COLUMN dossier.limit_grounds IS 'Case and place in words as they stood on acceptance, where they give another limit';
