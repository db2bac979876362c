-- Who got a result (domain D16): one row a hand-over; a result that came back is handed over again.
CREATE TABLE handover (
    id uuid PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    result uuid NOT NULL REFERENCES result,
    at timestamptz NOT NULL,
    officer text NOT NULL,
    way text NOT NULL CHECK (way IN ('DESK', 'ONLINE', 'POSTAL')),
    collector text NOT NULL CHECK (collector <> ''),
    capacity text CHECK (capacity IN ('SUBMITTER', 'OWNER', 'REPRESENTATIVE', 'AUTHORISED')),
    id_kind text,
    id_number text,
    authorisation text,
    relation text,
    lost_receipt boolean NOT NULL,
    acknowledged text CHECK (acknowledged IN ('SIGNATURE', 'FINGERPRINT'))
);
COMMENT ON TABLE handover IS 'Personal data, as in party; nothing of it goes into the event log';
COMMENT ON COLUMN handover.at IS 'Legal time';
COMMENT ON COLUMN handover.capacity IS 'Absent where a caller gave no more than a name that is no party''s';
COMMENT ON COLUMN handover.lost_receipt IS 'The receipt was lost and a pledge about it was signed (cam kết mất phiếu)';
CREATE INDEX handover_dossier ON handover (dossier);
CREATE INDEX handover_result ON handover (result);
