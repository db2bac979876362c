-- By when the desk answers what was handed in: accepted, to be completed, or refused. Prescribed by procedure and
-- channel, not for every dossier, so it is data with a day.
CREATE TABLE answer_limit (
    procedure text NOT NULL,
    channel text NOT NULL CHECK (channel IN ('DESK', 'ONLINE', 'POSTAL')),
    valid_from date NOT NULL,
    amount int CHECK (amount > 0),
    unit text CHECK (unit IN ('WORKING_HOUR', 'WORKING_DAY')),
    legal_basis text NOT NULL,
    set_by text NOT NULL,
    PRIMARY KEY (procedure, channel, valid_from),
    CHECK ((amount IS NULL) = (unit IS NULL)),
    CHECK ((amount IS NULL) = (legal_basis = ''))
);
COMMENT ON COLUMN answer_limit.procedure IS 'Code; empty for all procedures that have no line of their own for the channel';
COMMENT ON COLUMN answer_limit.amount IS 'Null where from that day on nothing is prescribed';
COMMENT ON COLUMN answer_limit.set_by IS 'Account; product for what is shipped';
INSERT INTO answer_limit (procedure, channel, valid_from, amount, unit, legal_basis, set_by)
VALUES ('', 'ONLINE', DATE '2020-05-22', 8, 'WORKING_HOUR', 'Nghị định 45/2020/NĐ-CP: hồ sơ nộp trực tuyến được trả lời trong 08 giờ làm việc (nhắc lại, cần xác nhận)', 'product'),
       ('2.001263', 'ONLINE', DATE '2025-07-01', 8, 'WORKING_HOUR', 'Quy định công bố của thủ tục 2.001263 (CSDL quốc gia về TTHC): nộp trực tuyến, thông báo trong 08 giờ làm việc (ngày bắt đầu áp dụng cần xác nhận)', 'product'),
       ('2.001263', 'DESK', DATE '2025-07-01', 1, 'WORKING_DAY', 'Quy định công bố của thủ tục 2.001263 (CSDL quốc gia về TTHC): nộp hồ sơ giấy, thông báo trong 01 ngày làm việc (ngày bắt đầu áp dụng cần xác nhận)', 'product'),
       ('2.001263', 'POSTAL', DATE '2025-07-01', 1, 'WORKING_DAY', 'Quy định công bố của thủ tục 2.001263 (CSDL quốc gia về TTHC): nộp qua bưu chính, thông báo trong 01 ngày làm việc (ngày bắt đầu áp dụng cần xác nhận)', 'product');

-- The answers that are owed or were given: one line for the submission, one more each time the papers that were asked
-- for come again before acceptance. Nothing where nothing is prescribed.
CREATE TABLE desk_answer (
    dossier uuid NOT NULL REFERENCES dossier,
    since timestamptz NOT NULL,
    amount int NOT NULL CHECK (amount > 0),
    unit text NOT NULL CHECK (unit IN ('WORKING_HOUR', 'WORKING_DAY')),
    legal_basis text NOT NULL CHECK (legal_basis <> ''),
    due_at timestamptz,
    soon_at timestamptz,
    missed_due timestamptz,
    answered_at timestamptz,
    PRIMARY KEY (dossier, since),
    CHECK ((due_at IS NULL) = (soon_at IS NULL)),
    CHECK (answered_at >= since)
);
COMMENT ON COLUMN desk_answer.since IS 'The submission, or when the papers came again';
COMMENT ON COLUMN desk_answer.amount IS 'As prescribed on the day of the submission';
COMMENT ON COLUMN desk_answer.due_at IS 'By the calendar as it is; null while the year it lies in has no calendar';
COMMENT ON COLUMN desk_answer.missed_due IS 'The due that was last told to be missed: each is told once, also where a change of the calendar moves it to and fro';
COMMENT ON COLUMN desk_answer.answered_at IS 'Accepted, asked to be completed, refused, or no longer wanted';
CREATE UNIQUE INDEX desk_answer_open ON desk_answer (dossier) WHERE answered_at IS NULL;
CREATE INDEX desk_answer_due ON desk_answer (due_at) WHERE answered_at IS NULL;
