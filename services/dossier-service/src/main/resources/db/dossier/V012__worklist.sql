-- Work items: what somebody has to do next. Written in the transaction that moves the process.
CREATE TABLE work_item (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    process text NOT NULL,
    element text NOT NULL,
    dossier uuid NOT NULL REFERENCES dossier,
    agency text NOT NULL,
    unit text NOT NULL,
    role text NOT NULL,
    assignee text,
    escalated boolean NOT NULL DEFAULT false,
    engine_task text NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    completed_at timestamptz,
    completed_by text,
    decision text,
    cancelled_at timestamptz
) WITH (fillfactor = 80);
COMMENT ON COLUMN work_item.element IS 'Id of the user task in the process model';
COMMENT ON COLUMN work_item.engine_task IS 'Id under which the engine knows the task';

CREATE INDEX work_item_inbox ON work_item (agency, role) WHERE completed_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX work_item_dossier ON work_item (dossier);

-- Where each dossier has been in its process models: the picture, and who used the days.
CREATE TABLE step_log (
    dossier uuid NOT NULL REFERENCES dossier,
    process text NOT NULL,
    instance text NOT NULL,
    element text NOT NULL,
    visit text NOT NULL,
    entered_at timestamptz NOT NULL,
    left_at timestamptz,
    PRIMARY KEY (dossier, visit)
) WITH (fillfactor = 80);
COMMENT ON COLUMN step_log.visit IS 'The engine''s id of this visit to the element';
