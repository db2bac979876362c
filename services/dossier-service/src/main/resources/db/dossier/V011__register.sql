-- The register of dossiers: one row each, the facts that rules and lists read.
CREATE TABLE dossier (
    id uuid PRIMARY KEY,
    code text UNIQUE,
    agency text NOT NULL,
    unit text NOT NULL,
    procedure text NOT NULL,
    procedure_version int NOT NULL,
    procedure_name text NOT NULL,
    field text NOT NULL,
    regime text,
    channel text NOT NULL CHECK (channel IN ('DESK', 'ONLINE', 'POSTAL')),
    online_level text NOT NULL,
    settled_at_desk boolean NOT NULL,
    limit_value int NOT NULL,
    limit_unit text NOT NULL,
    sets int NOT NULL,
    return_by text NOT NULL CHECK (return_by IN ('DESK', 'ONLINE', 'POSTAL')),
    status text NOT NULL,
    submitted_at timestamptz NOT NULL,
    received_at timestamptz,
    original_due_at timestamptz,
    due_at timestamptz,
    promised_at timestamptz,
    due_version int NOT NULL DEFAULT 0,
    ask_at timestamptz,
    escalate_at timestamptz,
    apology_by timestamptz,
    transfer_by timestamptz,
    provisional_calendar boolean NOT NULL DEFAULT false,
    apology text NOT NULL DEFAULT 'NONE',
    apology_at timestamptz,
    reappointed boolean NOT NULL DEFAULT false,
    late_at timestamptz,
    reappointment_broken_at timestamptz,
    supplement_rounds int NOT NULL DEFAULT 0,
    proposal text,
    proposal_reason text,
    holder text,
    resolved_at timestamptz,
    outcome text,
    returned_at timestamptz,
    tracking_token uuid NOT NULL UNIQUE,
    -- a code is given on acceptance, never before
    CHECK ((code IS NULL) = (received_at IS NULL))
) WITH (fillfactor = 75);
COMMENT ON COLUMN dossier.original_due_at IS 'Legal due: all ledger entries but a re-appointment';
COMMENT ON COLUMN dossier.due_at IS 'Current appointment';
COMMENT ON COLUMN dossier.promised_at IS 'What was printed; never moves earlier by itself';
COMMENT ON COLUMN dossier.holder IS 'Account of the case officer who holds it';

CREATE INDEX dossier_open_due ON dossier (original_due_at) WHERE resolved_at IS NULL AND late_at IS NULL AND original_due_at IS NOT NULL;
CREATE INDEX dossier_open_reappointed ON dossier (due_at) WHERE resolved_at IS NULL AND reappointed AND reappointment_broken_at IS NULL;
CREATE INDEX dossier_late_open ON dossier (agency, original_due_at) WHERE late_at IS NOT NULL AND resolved_at IS NULL;
CREATE INDEX dossier_open_of_agency ON dossier (agency, original_due_at) WHERE resolved_at IS NULL;
CREATE INDEX dossier_owing_letter ON dossier (agency, original_due_at) WHERE late_at IS NOT NULL AND apology = 'NONE';
CREATE INDEX dossier_code_search ON dossier USING gin (code gin_trgm_ops);
CREATE INDEX dossier_agency ON dossier (agency, submitted_at DESC);

CREATE TABLE party (
    dossier uuid NOT NULL REFERENCES dossier,
    role text NOT NULL CHECK (role IN ('SUBMITTER', 'OWNER', 'REPRESENTATIVE')),
    kind text NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION')),
    name text NOT NULL,
    id_kind text NOT NULL,
    id_number text,
    phone text,
    email text,
    address text,
    search_name text NOT NULL,
    PRIMARY KEY (dossier, role)
);
COMMENT ON COLUMN party.search_name IS 'Name in lower case without diacritics';
CREATE INDEX party_search ON party USING gin (search_name gin_trgm_ops);
CREATE INDEX party_identity ON party (id_number);

CREATE TABLE dossier_document (
    dossier uuid NOT NULL REFERENCES dossier,
    ord int NOT NULL,
    name text NOT NULL,
    originals int NOT NULL,
    copies int NOT NULL,
    supplement_round int NOT NULL DEFAULT 0,
    PRIMARY KEY (dossier, ord)
);

-- Words of people about a dossier: kept out of the event log, joined by the history page.
CREATE TABLE dossier_note (
    dossier uuid NOT NULL REFERENCES dossier,
    event_seq bigint NOT NULL,
    about text NOT NULL,
    words text NOT NULL,
    PRIMARY KEY (dossier, event_seq, about)
);
