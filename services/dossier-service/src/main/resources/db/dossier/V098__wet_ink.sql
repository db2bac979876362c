-- Letters that are signed on paper (domain D4): who keeps numbers and stamp registers them with the scan.
ALTER TABLE account DROP CONSTRAINT account_roles_check;
ALTER TABLE account ADD CONSTRAINT account_roles_check CHECK (roles <@ ARRAY['DESK_OFFICER', 'CASHIER', 'CASE_OFFICER',
    'UNIT_HEAD', 'SIGNATORY', 'CLERK', 'SUPERVISOR', 'FEEDBACK_OFFICER', 'CATALOGUE_ADMIN', 'SYSTEM_ADMIN', 'AUDITOR']);

ALTER TABLE apology_letter ADD COLUMN registered_by text;
COMMENT ON COLUMN apology_letter.registered_by IS 'The clerk who numbered and scanned a letter signed on paper; null for the recorded approval';

CREATE TABLE signing_way (
    agency text PRIMARY KEY REFERENCES agency,
    on_paper boolean NOT NULL,
    set_by text NOT NULL,
    set_at timestamptz NOT NULL
);
COMMENT ON TABLE signing_way IS 'How the letters of an agency are signed by default; without a row, by recorded approval';

CREATE INDEX paper_letter_number ON paper (agency, number) WHERE form = 'APOLOGY';
COMMENT ON INDEX paper_letter_number IS 'Whether a number that was typed is taken';
