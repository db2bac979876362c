-- A procedure to publish at the desk and on the website (Decree 63/2010/NĐ-CP), or to review by the yearly plan.
CREATE TABLE procedure_review (
    id uuid PRIMARY KEY,
    agency text NOT NULL REFERENCES agency,
    unit text REFERENCES unit,
    kind text NOT NULL CHECK (kind IN ('NEW', 'AMENDED', 'WITHDRAWN', 'PERIODIC')),
    procedure text NOT NULL,
    version int NOT NULL,
    state text NOT NULL CHECK (state IN ('TO_CHECK', 'SENT_BACK', 'TO_PUBLISH', 'AWAITS_EFFECT', 'IN_EFFECT',
        'TO_REVIEW', 'UNCHANGED', 'TO_HANDLE', 'HANDLED')),
    opened_at timestamptz NOT NULL,
    due_at timestamptz,
    overdue boolean NOT NULL DEFAULT false,
    effect_on date,
    decision_number text,
    decision_on date,
    issuer text CHECK (issuer IN ('MINISTRY', 'PROVINCE')),
    expedited boolean NOT NULL DEFAULT false,
    decision_in_time boolean,
    publish_by date,
    desk_on date,
    desk_by text,
    website_on date,
    website_by text,
    plan_year int,
    review_by date,
    reviewed_on date,
    finding text CHECK (finding IN ('AMEND', 'SIMPLIFY', 'ABOLISH')),
    handling text CHECK (handling IN ('DONE', 'SUBMITTED', 'DECLINED')),
    FOREIGN KEY (procedure, version) REFERENCES procedure_version,
    CHECK ((kind = 'PERIODIC') = (review_by IS NOT NULL)),
    CHECK ((kind = 'PERIODIC') = (effect_on IS NULL)),
    CHECK ((desk_on IS NULL) = (desk_by IS NULL)),
    CHECK ((website_on IS NULL) = (website_by IS NULL))
);
COMMENT ON COLUMN procedure_review.due_at IS 'Last moment of what is to be done now';
COMMENT ON COLUMN procedure_review.overdue IS 'What is to be done now was flagged as too late';
COMMENT ON COLUMN procedure_review.effect_on IS 'First day in effect; of a withdrawal, the first day without it';
COMMENT ON COLUMN procedure_review.publish_by IS 'Last day that is in time; unknown where no calendar reaches back';
CREATE UNIQUE INDEX procedure_review_version ON procedure_review (agency, procedure, version, (kind = 'WITHDRAWN'))
    WHERE kind <> 'PERIODIC' AND state <> 'SENT_BACK';
CREATE UNIQUE INDEX procedure_review_planned ON procedure_review (agency, procedure)
    WHERE state IN ('TO_REVIEW', 'TO_HANDLE');
CREATE INDEX procedure_review_open ON procedure_review (agency, due_at);

CREATE TABLE procedure_review_note (
    review uuid NOT NULL REFERENCES procedure_review,
    seq int NOT NULL,
    at timestamptz NOT NULL,
    officer text NOT NULL,
    act text NOT NULL,
    words text,
    PRIMARY KEY (review, seq)
);
COMMENT ON TABLE procedure_review_note IS 'What was done, by whom, with the words that stay with the agency';

ALTER TABLE event DROP CONSTRAINT event_kind_check;
ALTER TABLE event ADD CONSTRAINT event_kind_check
    CHECK (kind IN ('DOSSIER', 'GUIDANCE', 'FEEDBACK', 'SURVEY', 'REMEDY', 'PROCEDURE', 'REVIEW', 'AGENCY',
        'CALENDAR', 'CLOCK'));
