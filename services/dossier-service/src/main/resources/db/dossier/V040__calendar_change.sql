-- Days of one agency beside the State's, and changes of the calendar: announced, applied to every open dossier, taken back.
ALTER TABLE calendar_year ADD COLUMN approved_by text;
COMMENT ON COLUMN calendar_year.approved_by IS 'Who approved the year as provisional; null for an official one, and where the decision itself names who agreed';

CREATE TABLE agency_plan (
    agency text PRIMARY KEY REFERENCES agency,
    revision int NOT NULL
);
COMMENT ON TABLE agency_plan IS 'Agencies that have had days of their own, and how often these changed';

CREATE TABLE agency_day (
    agency text NOT NULL REFERENCES agency_plan,
    day date NOT NULL,
    kind text NOT NULL CHECK (kind IN ('PUBLIC_HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_OFF', 'LOCAL_OFF', 'MAKE_UP_WORKING')),
    name text NOT NULL CHECK (name <> ''),
    decision text NOT NULL CHECK (decision <> ''),
    replaces date,
    PRIMARY KEY (agency, day),
    CHECK ((kind = 'MAKE_UP_WORKING') = (replaces IS NOT NULL))
);
COMMENT ON TABLE agency_day IS 'Off for a local reason, or made up for; the State''s days off come first';

CREATE TABLE calendar_change (
    id uuid PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    scope text NOT NULL,
    decision text NOT NULL CHECK (decision <> ''),
    days date[] NOT NULL,
    content text NOT NULL,
    before text NOT NULL,
    state text NOT NULL CHECK (state IN ('APPLYING', 'APPLIED', 'UNDOING', 'UNDONE')),
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    undone_by text,
    undone_at timestamptz,
    began_at timestamptz NOT NULL,
    ended_at timestamptz,
    cursor uuid NOT NULL,
    latecomers boolean NOT NULL,
    total int NOT NULL,
    done int NOT NULL DEFAULT 0,
    moved int NOT NULL DEFAULT 0,
    in_time int NOT NULL DEFAULT 0,
    late int NOT NULL DEFAULT 0,
    notices int NOT NULL DEFAULT 0,
    uncounted int NOT NULL DEFAULT 0
);
COMMENT ON COLUMN calendar_change.scope IS 'VN for the national days, else the agency';
COMMENT ON COLUMN calendar_change.content IS 'JSON: the days as they were asked for';
COMMENT ON COLUMN calendar_change.before IS 'JSON: what was said of these days and years before';
COMMENT ON COLUMN calendar_change.made_at IS 'Legal time, as undone_at';
COMMENT ON COLUMN calendar_change.began_at IS 'Machine time of the pass over the dossiers, as ended_at';
COMMENT ON COLUMN calendar_change.cursor IS 'Id of the last dossier that was seen; a new node goes on behind it';
COMMENT ON COLUMN calendar_change.latecomers IS 'Whether the pass is over and only what came in meanwhile is looked at';
CREATE UNIQUE INDEX calendar_change_one_at_a_time ON calendar_change ((true)) WHERE state IN ('APPLYING', 'UNDOING');

CREATE TABLE calendar_change_dossier (
    change uuid NOT NULL REFERENCES calendar_change,
    dossier uuid NOT NULL REFERENCES dossier,
    original_before timestamptz,
    due_before timestamptz,
    promised_before timestamptz,
    late_before timestamptz,
    original_after timestamptz,
    due_after timestamptz,
    promised_after timestamptz,
    late_after timestamptz,
    notice boolean NOT NULL,
    problem text,
    undone boolean NOT NULL DEFAULT false,
    PRIMARY KEY (change, dossier)
);
COMMENT ON TABLE calendar_change_dossier IS 'What a change of the calendar did to each dossier whose dates moved';
COMMENT ON COLUMN calendar_change_dossier.problem IS 'Why it could not be counted: its dates stayed; null otherwise';
CREATE INDEX calendar_change_dossier_dossier ON calendar_change_dossier (dossier);

-- the pass goes over the dossiers whose clock runs, in the order of their ids
CREATE INDEX dossier_running ON dossier (id) WHERE resolved_at IS NULL AND original_due_at IS NOT NULL;
-- finds what was entered while a change was being applied; entries come in the order of time
CREATE INDEX clock_entry_recorded ON clock_entry USING brin (recorded_at);

-- Notices without a paper: of a new date. By hand where there is no mail: somebody calls.
ALTER TABLE notice ADD COLUMN change uuid REFERENCES calendar_change;
ALTER TABLE notice ADD COLUMN by_hand boolean NOT NULL DEFAULT false;
ALTER TABLE notice ADD COLUMN cancelled_at timestamptz;
COMMENT ON COLUMN notice.by_hand IS 'No e-mail can be sent: the desk tells the person';
DROP INDEX notice_waiting;
CREATE INDEX notice_waiting ON notice (next_try_at) WHERE sent_at IS NULL AND failed_at IS NULL AND cancelled_at IS NULL AND NOT by_hand;
CREATE INDEX notice_by_hand ON notice (created_at) WHERE by_hand AND sent_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX notice_change ON notice (change) WHERE change IS NOT NULL;
