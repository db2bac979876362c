-- Fees and charges (domain D25): what is owed, paid and given back, each as an entry of its own; the cash book reads them.
ALTER TABLE account DROP CONSTRAINT account_roles_check;
ALTER TABLE account ADD CONSTRAINT account_roles_check CHECK (roles <@ ARRAY['DESK_OFFICER', 'CASHIER', 'CASE_OFFICER',
    'UNIT_HEAD', 'SIGNATORY', 'SUPERVISOR', 'FEEDBACK_OFFICER', 'CATALOGUE_ADMIN', 'SYSTEM_ADMIN', 'AUDITOR']);

CREATE TABLE fee_entry (
    dossier uuid NOT NULL REFERENCES dossier,
    place int NOT NULL CHECK (place > 0),
    agency text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ASSESSED', 'PAID', 'REFUNDED')),
    amount bigint CHECK (amount >= 0),
    relief text CHECK (relief IN ('NONE', 'REDUCED', 'EXEMPT')),
    reason text NOT NULL,
    proof text NOT NULL,
    way text CHECK (way IN ('CASH', 'TRANSFER', 'ONLINE', 'POSTAL')),
    receipt_number text NOT NULL,
    officer text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (dossier, place),
    CHECK ((kind = 'ASSESSED') = (relief IS NOT NULL)),
    CHECK ((kind = 'PAID') = (way IS NOT NULL)),
    CHECK (kind = 'ASSESSED' OR amount > 0)
);
COMMENT ON TABLE fee_entry IS 'Reasons and proofs may be personal; nothing of them goes into the event log';
COMMENT ON COLUMN fee_entry.amount IS 'Whole đồng; absent where the rate is not known yet';
COMMENT ON COLUMN fee_entry.receipt_number IS 'Of the receipt (biên lai) or, where money was given back, of the voucher (phiếu chi)';
COMMENT ON COLUMN fee_entry.at IS 'Legal time';
CREATE UNIQUE INDEX fee_receipt ON fee_entry (agency, receipt_number) WHERE kind = 'PAID';
CREATE INDEX fee_day ON fee_entry (agency, at) WHERE kind <> 'ASSESSED';
