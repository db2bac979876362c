-- What the head of the desk is told of: an opinion or a part that is late (Decree 61/2018 Art. 19.5, 19.6), papers
-- that did not go to the unit by the 15:00 rule (Art. 18).
CREATE TABLE desk_matter (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('OPINION', 'AGENCY_PART', 'TRANSFER')),
    dossier uuid NOT NULL REFERENCES dossier,
    about uuid NOT NULL,
    told_at timestamptz NOT NULL,
    escalate_at timestamptz NOT NULL,
    seen_at timestamptz,
    seen_by text,
    escalated_at timestamptz,
    UNIQUE (kind, about),
    CHECK ((seen_at IS NULL) = (seen_by IS NULL))
);
COMMENT ON COLUMN desk_matter.about IS 'The consultation, the part of a route, or the work item of the transfer';
COMMENT ON COLUMN desk_matter.escalate_at IS 'When the head of the agency is told, unless somebody has taken note before';
CREATE INDEX desk_matter_dossier ON desk_matter (dossier);
CREATE INDEX desk_matter_unseen ON desk_matter (escalate_at) WHERE seen_at IS NULL AND escalated_at IS NULL;
CREATE INDEX work_item_transfer ON work_item (dossier)
 WHERE kind = 'TRANSFER' AND completed_at IS NULL AND cancelled_at IS NULL;

INSERT INTO desk_matter (id, kind, dossier, about, told_at, escalate_at)
SELECT gen_random_uuid(), 'OPINION', dossier, id, due_at, due_at + interval '1 day' FROM consultation WHERE state = 'OVERDUE'
UNION ALL
SELECT gen_random_uuid(), 'AGENCY_PART', dossier, id, due_at, due_at + interval '1 day' FROM route_part WHERE state = 'OVERDUE';
