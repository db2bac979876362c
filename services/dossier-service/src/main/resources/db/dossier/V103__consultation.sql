-- Opinions of other units and agencies while a dossier is settled (Decree 61/2018 Art. 19.5). The clock runs on.
CREATE TABLE consultation (
    id uuid PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    agency text NOT NULL REFERENCES agency,
    unit text NOT NULL REFERENCES unit,
    content text NOT NULL CHECK (content <> ''),
    days int NOT NULL CHECK (days > 0),
    asked_at timestamptz NOT NULL,
    asked_by text NOT NULL,
    due_at timestamptz NOT NULL,
    silence_basis text CHECK (silence_basis <> ''),
    state text NOT NULL CHECK (state IN ('ASKED', 'OVERDUE', 'ANSWERED', 'CONSENT_DEEMED', 'NOT_NEEDED')),
    ended_at timestamptz,
    answered_by text,
    decision text CHECK (decision IN ('AGREE', 'DISAGREE')),
    answer text CHECK (answer <> ''),
    CHECK ((state IN ('ASKED', 'OVERDUE')) = (ended_at IS NULL)),
    CHECK ((state = 'ANSWERED') = (answer IS NOT NULL AND decision IS NOT NULL AND answered_by IS NOT NULL))
);
COMMENT ON COLUMN consultation.agency IS 'The agency that is asked';
COMMENT ON COLUMN consultation.days IS 'Working days';
COMMENT ON COLUMN consultation.silence_basis IS 'By what silence is taken for consent; null where it is not';
COMMENT ON COLUMN consultation.ended_at IS 'Answered, deemed, or no longer needed; null while an answer may come';
CREATE INDEX consultation_dossier ON consultation (dossier);
CREATE INDEX consultation_agency ON consultation (agency);
CREATE INDEX consultation_unit ON consultation (unit);

-- Where special law takes silence for consent, by day of the question.
CREATE TABLE silence_rule (
    procedure text NOT NULL,
    valid_from date NOT NULL,
    legal_basis text NOT NULL,
    PRIMARY KEY (procedure, valid_from)
);
COMMENT ON COLUMN silence_rule.legal_basis IS 'Empty where from that day on silence says nothing';
INSERT INTO silence_rule (procedure, valid_from, legal_basis)
VALUES ('1.013225', DATE '2025-07-01', 'Quy định công bố của thủ tục 1.013225: cơ quan được hỏi không trả lời trong thời hạn thì được coi là đồng ý');

ALTER TABLE work_item ADD COLUMN about uuid;
CREATE INDEX work_item_about ON work_item (about) WHERE about IS NOT NULL;
COMMENT ON COLUMN work_item.about IS 'What the work is about beside the dossier: the consultation';
