-- Phản ánh, kiến nghị: the book of opinions (Decree 20/2008/NĐ-CP), and work that belongs to no dossier.
CREATE TABLE feedback_number (
    agency text NOT NULL,
    year int NOT NULL,
    last int NOT NULL,
    PRIMARY KEY (agency, year)
) WITH (fillfactor = 50);
COMMENT ON TABLE feedback_number IS 'One sequence a year for the book of an agency';

CREATE TABLE feedback (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE,
    agency text NOT NULL REFERENCES agency,
    channel text NOT NULL CHECK (channel IN ('FORM', 'TELEPHONE', 'EMAIL', 'DESK')),
    name text NOT NULL,
    address text NOT NULL,
    phone text NOT NULL,
    email text,
    content text NOT NULL CHECK (content <> ''),
    dossier uuid REFERENCES dossier,
    state text NOT NULL CHECK (state IN ('RECEIVED', 'WITH_UNIT', 'FORWARDED', 'TO_ANSWER', 'TO_SIGN', 'ANSWERED',
        'PUBLISHED', 'KEPT', 'REFUSED')),
    received_at timestamptz NOT NULL,
    answer_due_at timestamptz NOT NULL,
    forward_by timestamptz NOT NULL,
    escalate_at timestamptz NOT NULL,
    explanation text NOT NULL,
    topic text CHECK (topic IN ('CONDUCT', 'DELAY', 'REGULATION', 'OTHER')),
    unit text REFERENCES unit,
    ground text CHECK (ground IN ('COMPLAINT', 'DENUNCIATION', 'REQUIREMENTS_MISSING')),
    handler text CHECK (handler <> ''),
    expected_on date,
    told_at timestamptz,
    answer text,
    confirmed boolean,
    answered_at timestamptz,
    paper uuid REFERENCES paper,
    published_question text,
    published_answer text,
    published_at timestamptz,
    escalated int NOT NULL DEFAULT 0 CHECK (escalated BETWEEN 0 AND 2)
);
COMMENT ON COLUMN feedback.name IS 'Empty where a caller would not say it: such an opinion is refused';
COMMENT ON COLUMN feedback.explanation IS 'How the three working days were counted, a sentence a line';
COMMENT ON COLUMN feedback.told_at IS 'When the sender first had something in writing';
COMMENT ON COLUMN feedback.published_question IS 'Without personal data, as a person approved it';
CREATE INDEX feedback_book ON feedback (agency, received_at);
CREATE INDEX feedback_open ON feedback (agency, answer_due_at) WHERE state NOT IN ('PUBLISHED', 'KEPT', 'REFUSED');
CREATE INDEX feedback_published ON feedback (published_at) WHERE published_at IS NOT NULL;
CREATE INDEX feedback_dossier ON feedback (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX feedback_unit ON feedback (unit) WHERE unit IS NOT NULL;
CREATE INDEX feedback_paper ON feedback (paper) WHERE paper IS NOT NULL;

CREATE TABLE feedback_note (
    feedback uuid NOT NULL REFERENCES feedback,
    seq int NOT NULL,
    at timestamptz NOT NULL,
    officer text NOT NULL,
    act text NOT NULL,
    words text,
    PRIMARY KEY (feedback, seq)
);
COMMENT ON TABLE feedback_note IS 'What was done, with the words that no event carries';

CREATE TABLE errand (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    subject uuid NOT NULL,
    agency text NOT NULL REFERENCES agency,
    unit text REFERENCES unit,
    role text NOT NULL,
    engine_task text NOT NULL UNIQUE,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    closed_by text,
    decision text
);
COMMENT ON TABLE errand IS 'Work that belongs to no dossier; as work_item, for opinions and remedies';
CREATE UNIQUE INDEX errand_open ON errand (subject) WHERE closed_at IS NULL;
CREATE INDEX errand_subject ON errand (subject);

ALTER TABLE event DROP CONSTRAINT event_kind_check;
ALTER TABLE event ADD CONSTRAINT event_kind_check
    CHECK (kind IN ('DOSSIER', 'GUIDANCE', 'FEEDBACK', 'PROCEDURE', 'AGENCY', 'CALENDAR', 'CLOCK'));
