-- Nobody acts (domain D2, D6): who was reminded and who was told, each once; and the written notice after a second broken promise.
CREATE TABLE alarm (
    dossier uuid NOT NULL REFERENCES dossier,
    matter text NOT NULL CHECK (matter IN ('QUESTION', 'LETTER', 'LATE_WITHOUT_LETTER', 'LATE_WITH_LETTER', 'REAPPOINTMENT_BROKEN')),
    occasion date NOT NULL,
    step text NOT NULL CHECK (step IN ('FIRST', 'SECOND', 'UNIT_HEAD', 'SUPERVISOR', 'AGENCY_HEAD')),
    at timestamptz NOT NULL,
    PRIMARY KEY (dossier, matter, occasion, step)
);
COMMENT ON COLUMN alarm.occasion IS 'The last day for an answer or a signature; for lateness the legal due day';
COMMENT ON COLUMN alarm.at IS 'Legal time';

CREATE TABLE alarm_day (
    agency text PRIMARY KEY,
    done_through date NOT NULL
);
COMMENT ON TABLE alarm_day IS 'Up to which working day the late dossiers of an agency were looked through';

ALTER TABLE work_item ADD COLUMN reminders int NOT NULL DEFAULT 0;
COMMENT ON COLUMN work_item.reminders IS 'How often it was reminded of on its last day';

CREATE TABLE late_notice (
    dossier uuid PRIMARY KEY REFERENCES dossier,
    paper uuid NOT NULL REFERENCES paper,
    delivered_at timestamptz,
    delivered_by text,
    CHECK ((delivered_at IS NULL) = (delivered_by IS NULL))
);
COMMENT ON TABLE late_notice IS 'Written notice that the new appointment passed too: one for each dossier, never a second letter of apology';

CREATE INDEX dossier_broken_open ON dossier (agency, due_at) WHERE reappointment_broken_at IS NOT NULL AND resolved_at IS NULL;
