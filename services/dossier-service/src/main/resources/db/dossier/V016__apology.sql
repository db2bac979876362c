-- Letters of apology and re-appointment (Mẫu 04): one row per dossier, from draft to delivery.
CREATE TABLE apology_letter (
    id uuid PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    state text NOT NULL CHECK (state IN ('TO_SIGN', 'SENT_BACK', 'SIGNED', 'DELIVERED', 'CANCELLED')),
    reason_code text NOT NULL,
    reason text,
    new_due_at timestamptz NOT NULL,
    drafted_by text NOT NULL,
    drafted_at timestamptz NOT NULL,
    sent_back_because text,
    paper uuid REFERENCES paper,
    signed_by text,
    signed_at timestamptz,
    delivered_at timestamptz,
    delivered_way text
);
CREATE UNIQUE INDEX apology_letter_one_alive ON apology_letter (dossier) WHERE state <> 'CANCELLED';
COMMENT ON INDEX apology_letter_one_alive IS 'One letter per dossier: the re-appointment happens at most once';

-- Messages to people (notice room): written in the transaction that needs them, sent after commit.
CREATE TABLE notice (
    id uuid PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    kind text NOT NULL,
    address text NOT NULL,
    paper uuid REFERENCES paper,
    created_at timestamptz NOT NULL,
    tries int NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL,
    sent_at timestamptz,
    failed_at timestamptz
);
COMMENT ON COLUMN notice.next_try_at IS 'Machine time; also the lease of the node that is sending';
CREATE INDEX notice_waiting ON notice (next_try_at) WHERE sent_at IS NULL AND failed_at IS NULL;
