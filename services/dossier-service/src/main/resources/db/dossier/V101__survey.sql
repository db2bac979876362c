-- How was it? Asked once when the result was handed over; a poor answer becomes a remedy.
CREATE TABLE survey_question (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z_]{1,30}$'),
    place int NOT NULL UNIQUE,
    text text NOT NULL CHECK (text <> ''),
    only_if_late boolean NOT NULL DEFAULT false,
    in_use boolean NOT NULL DEFAULT true
);
INSERT INTO survey_question (code, place, text, only_if_late) VALUES
    ('ATTITUDE', 1, 'Thái độ của công chức tiếp nhận, trả kết quả', false),
    ('WAITING', 2, 'Thời gian chờ đến lượt', false),
    ('ON_TIME', 3, 'Kết quả được trả đúng hẹn', false),
    ('APOLOGY', 4, 'Việc xin lỗi khi trả kết quả trễ hẹn', true),
    ('FACILITIES', 5, 'Nơi ngồi chờ, trang thiết bị', false);

CREATE TABLE survey_invitation (
    token uuid PRIMARY KEY,
    dossier uuid NOT NULL UNIQUE REFERENCES dossier,
    agency text NOT NULL,
    unit text NOT NULL,
    procedure text NOT NULL,
    late boolean NOT NULL,
    expires_on date NOT NULL,
    answered boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN survey_invitation.answered IS 'Without a time: no answer can be found by it';
CREATE INDEX survey_invitation_unit ON survey_invitation (agency, unit);

CREATE TABLE survey_answer (
    id uuid PRIMARY KEY,
    agency text NOT NULL,
    unit text NOT NULL,
    procedure text NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    remark text
);
COMMENT ON TABLE survey_answer IS 'Never linked to an invitation, a dossier or a moment';
CREATE INDEX survey_answer_unit ON survey_answer (agency, unit);

CREATE TABLE survey_level (
    answer uuid NOT NULL REFERENCES survey_answer,
    question text NOT NULL REFERENCES survey_question,
    level int NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (answer, question)
);
CREATE INDEX survey_level_question ON survey_level (question);

CREATE TABLE remedy (
    id uuid PRIMARY KEY,
    agency text NOT NULL REFERENCES agency,
    unit text NOT NULL REFERENCES unit,
    procedure text,
    source text NOT NULL CHECK (source IN ('SURVEY', 'FEEDBACK')),
    said text NOT NULL,
    opened_at timestamptz NOT NULL,
    plan_by timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('OPEN', 'PLANNED', 'CLOSED')),
    cause text,
    measure text,
    deadline date,
    done_by timestamptz,
    result text,
    closed_by text,
    closed_at timestamptz,
    overdue boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN remedy.said IS 'What was said; never who said it';
CREATE INDEX remedy_unit ON remedy (agency, unit);

ALTER TABLE event DROP CONSTRAINT event_kind_check;
ALTER TABLE event ADD CONSTRAINT event_kind_check
    CHECK (kind IN ('DOSSIER', 'GUIDANCE', 'FEEDBACK', 'SURVEY', 'REMEDY', 'PROCEDURE', 'AGENCY', 'CALENDAR', 'CLOCK'));
