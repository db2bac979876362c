-- Where each accepted dossier stands in its internal process. The version is the one that was in force when the dossier
-- was received, whatever was approved since; what the step is called and whose it is are copied from it, since a version
-- never changes.
CREATE TABLE dossier_step (
    dossier uuid PRIMARY KEY REFERENCES dossier,
    procedure text NOT NULL,
    agency text NOT NULL,
    version int,
    place int NOT NULL CHECK (place >= 0),
    places int NOT NULL CHECK (places > 0),
    key text NOT NULL CHECK (key <> ''),
    name text NOT NULL,
    role text NOT NULL CHECK (role IN ('DESK_OFFICER', 'CASE_OFFICER', 'UNIT_HEAD', 'SIGNATORY')),
    unit text NOT NULL,
    officer_unit text NOT NULL,
    proposed_place int,
    FOREIGN KEY (procedure, agency, version) REFERENCES internal_process
) WITH (fillfactor = 80);
COMMENT ON COLUMN dossier_step.version IS 'Of the internal process; null where none was approved: examined, reviewed, signed';
COMMENT ON COLUMN dossier_step.place IS 'The current step, counted from 1; 0 or one more than there are for a hand-over or signature without a step of its own';
COMMENT ON COLUMN dossier_step.name IS 'As approved; empty where the step is not of an approved process';
COMMENT ON COLUMN dossier_step.unit IS 'Id of the unit of the current step; empty for the dossier''s own';
COMMENT ON COLUMN dossier_step.officer_unit IS 'Id of the unit whose officer had it last: questions about the due date go there';
COMMENT ON COLUMN dossier_step.proposed_place IS 'The step that proposed how to settle it';
CREATE INDEX dossier_step_process ON dossier_step (procedure, agency, version);

-- A work item names its step as approved; visits of the one element of the model are told apart by it.
ALTER TABLE work_item ADD COLUMN step_place int;
ALTER TABLE work_item ADD COLUMN step_count int;
ALTER TABLE work_item ADD COLUMN step_key text;
ALTER TABLE work_item ADD COLUMN step_name text;
ALTER TABLE step_log ADD COLUMN step text;
COMMENT ON COLUMN step_log.step IS 'Key of the step of the internal process, where the element is done once for each step';
COMMENT ON COLUMN internal_step.element IS 'Key of the step; the ids of tasks of the model are the keys of older files';
