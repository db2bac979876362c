-- Waiting for papers that were asked for (domain D22): until when, reminded, over. No row: without end.
CREATE TABLE supplement_wait (
    dossier uuid NOT NULL REFERENCES dossier,
    since timestamptz NOT NULL,
    round int NOT NULL CHECK (round > 0),
    remind_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    reminded_at timestamptz,
    expired_at timestamptz,
    PRIMARY KEY (dossier, since),
    CHECK (since < remind_at AND remind_at < expires_at)
);
COMMENT ON TABLE supplement_wait IS 'One row a wait; a stop that the signatory sends back begins another wait of the same round';
COMMENT ON COLUMN supplement_wait.expires_at IS 'As told on paper; where days were taken off since, the count under the calendar of today is later and holds';
COMMENT ON COLUMN supplement_wait.reminded_at IS 'Legal time, as expired_at';

ALTER TABLE notice ADD COLUMN until timestamptz;
COMMENT ON COLUMN notice.until IS 'Until when the papers are to be brought, where the notice is a reminder of them';
