-- Within what time a unit says that papers are missing, where special law differs from the three working days of
-- Decree 61/2018 Art. 19.4.
CREATE TABLE supplement_notice (
    procedure text NOT NULL CHECK (procedure <> ''),
    round int NOT NULL CHECK (round > 0),
    amount int NOT NULL CHECK (amount > 0),
    unit text NOT NULL CHECK (unit IN ('WORKING_DAY', 'WORKING_HOUR', 'HOUR', 'DAY')),
    legal_basis text NOT NULL CHECK (legal_basis <> ''),
    valid_from date NOT NULL,
    PRIMARY KEY (procedure, round, valid_from)
);
COMMENT ON TABLE supplement_notice IS 'A line holds for its round and those behind it that have none of their own';
COMMENT ON COLUMN supplement_notice.round IS 'Which request it is, from 1; each counts from when the papers were there in full';
COMMENT ON COLUMN supplement_notice.valid_from IS 'First day of reception for which it holds';
INSERT INTO supplement_notice (procedure, round, amount, unit, legal_basis, valid_from) VALUES
    ('1.013225', 1, 7, 'WORKING_DAY', 'CSDL quốc gia về TTHC, mã 1.013225', '2025-01-01'),
    ('1.013225', 2, 5, 'WORKING_DAY', 'CSDL quốc gia về TTHC, mã 1.013225', '2025-01-01');
