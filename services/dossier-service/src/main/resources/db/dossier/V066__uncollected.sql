-- Results that lie at the desk (domain D19, D20): where, since when, reminded how often; what the post brought back.
CREATE TABLE result_wait (
    id uuid PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    agency text NOT NULL,
    since date NOT NULL,
    shelf text CHECK (shelf <> ''),
    reminded int NOT NULL DEFAULT 0,
    remind_on date,
    ended_at timestamptz
);
COMMENT ON TABLE result_wait IS 'One row a stay: from the signature, or from its return by the post, until somebody has it';
COMMENT ON COLUMN result_wait.since IS 'From which day it is waited for: not before the promised one';
COMMENT ON COLUMN result_wait.remind_on IS 'From which day on the next reminder is due, in working hours; none after the last';
CREATE UNIQUE INDEX result_wait_open ON result_wait (dossier) WHERE ended_at IS NULL;
CREATE INDEX result_wait_remind ON result_wait (agency, remind_on) WHERE ended_at IS NULL AND remind_on IS NOT NULL;
CREATE INDEX result_wait_list ON result_wait (agency, since) WHERE ended_at IS NULL;

ALTER TABLE handover ADD COLUMN undelivered_at timestamptz;
COMMENT ON COLUMN handover.undelivered_at IS 'The post brought it back to the desk then';

-- What is ready and not fetched; nobody is reminded of what was ready long before there were reminders.
INSERT INTO result_wait (id, dossier, agency, since)
SELECT gen_random_uuid(), id, agency,
       (greatest(resolved_at, coalesce(promised_at, resolved_at)) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
  FROM dossier WHERE status IN ('RESOLVED', 'STOPPED') AND returned_at IS NULL;
