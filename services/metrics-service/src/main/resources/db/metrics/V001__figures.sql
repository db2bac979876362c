-- What the metrics service knows: positions, facts, cells, and the world they live in.

CREATE TABLE consumed (
    topic_id uuid   NOT NULL,
    part     int    NOT NULL,
    next     bigint NOT NULL CHECK (next >= 0),
    PRIMARY KEY (topic_id, part)
);
COMMENT ON TABLE consumed IS 'The next record to fold; moved by compare-and-set in the transaction that folds';
COMMENT ON COLUMN consumed.topic_id IS 'A topic that was created anew has another id and starts at 0';

CREATE TABLE dossier_fact (
    id                     uuid        PRIMARY KEY,
    sequence               bigint      NOT NULL,
    at                     timestamptz NOT NULL,
    code                   text,
    agency                 text        NOT NULL,
    unit                   text        NOT NULL,
    procedure              text        NOT NULL,
    procedure_version      int         NOT NULL,
    field                  text        NOT NULL,
    regime                 text,
    channel                text        NOT NULL CHECK (channel IN ('DESK', 'ONLINE', 'POSTAL')),
    online_level           text        NOT NULL,
    same_day               boolean     NOT NULL,
    status                 text        NOT NULL,
    submitted_at           timestamptz NOT NULL,
    received_at            timestamptz,
    original_due_at        timestamptz,
    due_at                 timestamptz,
    due_version            int         NOT NULL,
    apology                text        NOT NULL CHECK (apology IN ('NONE', 'BEFORE_EXPIRY', 'AFTER_EXPIRY')),
    apology_at             timestamptz,
    late_at                timestamptz,
    reappointment_broken_at timestamptz,
    supplement_rounds      int         NOT NULL,
    resolved_at            timestamptz,
    outcome                text        CHECK (outcome IN ('APPROVED', 'REFUSED', 'STOPPED', 'WITHDRAWN')),
    returned_at            timestamptz,
    standing               text        NOT NULL CHECK (standing IN ('NOT_ACCEPTED', 'RUNNING', 'PAUSED',
                               'RESOLVED_IN_TIME', 'RESOLVED_LATE', 'RESOLVED_UNDATED', 'WITHDRAWN'))
);
COMMENT ON TABLE dossier_fact IS 'The snapshot with the greatest sequence of each dossier';
COMMENT ON COLUMN dossier_fact.at IS 'Legal time of the latest fact';
COMMENT ON COLUMN dossier_fact.standing IS 'Where it stands towards its legal limit, as counted in the cells';

-- What changes by the mere passing of time is a range of this index.
CREATE INDEX dossier_fact_running ON dossier_fact (original_due_at)
    INCLUDE (agency, procedure, channel, apology, received_at) WHERE standing = 'RUNNING';
CREATE INDEX dossier_fact_standing ON dossier_fact (agency, standing, original_due_at);

CREATE TABLE cell (
    agency       text   NOT NULL,
    procedure    text   NOT NULL,
    channel      text   NOT NULL,
    online_level text   NOT NULL,
    day          date   NOT NULL,
    counted      text   NOT NULL,
    n            bigint NOT NULL,
    PRIMARY KEY (agency, day, procedure, channel, online_level, counted)
);
COMMENT ON TABLE cell IS 'How many dossiers count there; ratios are computed on reading';
COMMENT ON COLUMN cell.day IS 'Day in Asia/Ho_Chi_Minh: of reception, of the end or of the original due instant, by what is counted';

CREATE TABLE agency_month (
    agency  text   NOT NULL,
    day     date   NOT NULL CHECK (extract(day FROM day) = 1),
    counted text   NOT NULL,
    n       bigint NOT NULL,
    PRIMARY KEY (agency, day, counted)
);
COMMENT ON TABLE agency_month IS 'The cells rolled up for the views of province and country';

CREATE TABLE dead_letter (
    topic_id uuid        NOT NULL,
    part     int         NOT NULL,
    record   bigint      NOT NULL,
    reason   text        NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (topic_id, part, record)
);
COMMENT ON TABLE dead_letter IS 'Records that could not be read; their bytes lie in motcua.dead-letter.v1';

CREATE TABLE agency (
    code     text   PRIMARY KEY,
    sequence bigint NOT NULL,
    name     text   NOT NULL,
    parent   text
);
COMMENT ON COLUMN agency.parent IS 'The agency a unit belongs to; absent for an agency';

CREATE TABLE procedure (
    code         text   PRIMARY KEY,
    sequence     bigint NOT NULL,
    version      int    NOT NULL,
    name         text   NOT NULL,
    field        text   NOT NULL,
    online_level text   NOT NULL,
    agencies     text[] NOT NULL
);

CREATE TABLE calendar_year (
    stream       text    PRIMARY KEY,
    sequence     bigint  NOT NULL,
    agency       text    NOT NULL,
    year         int     NOT NULL,
    days_off     date[]  NOT NULL,
    make_up_days date[]  NOT NULL,
    provisional  boolean NOT NULL
);

CREATE TABLE legal_clock (
    stream        text   PRIMARY KEY,
    sequence      bigint NOT NULL,
    offset_millis bigint NOT NULL
);
COMMENT ON COLUMN legal_clock.offset_millis IS 'Legal time minus machine time';
