-- Guidance without acceptance (domain D32): a contact at the desk that leaves a trace, with its Mẫu 02, and no dossier.
ALTER TABLE event DROP CONSTRAINT event_kind_check;
ALTER TABLE event ADD CONSTRAINT event_kind_check
    CHECK (kind IN ('DOSSIER', 'GUIDANCE', 'FEEDBACK', 'PROCEDURE', 'AGENCY', 'CALENDAR', 'CLOCK'));

ALTER TABLE paper ALTER COLUMN dossier DROP NOT NULL;
COMMENT ON COLUMN paper.dossier IS 'Absent where the paper belongs to no dossier';

-- The key under which people are hashed for the event log: it never leaves this database.
CREATE TABLE person_key (
    id int PRIMARY KEY CHECK (id = 1),
    secret bytea NOT NULL CHECK (length(secret) >= 32)
);
INSERT INTO person_key
VALUES (1, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

CREATE TABLE guidance (
    id uuid PRIMARY KEY,
    agency text NOT NULL,
    procedure text,
    procedure_version int,
    matter text NOT NULL,
    items text[] NOT NULL,
    reason text NOT NULL,
    competent_agency text,
    name text,
    id_kind text NOT NULL,
    id_number text,
    phone text,
    person text,
    given_at timestamptz NOT NULL,
    officer text NOT NULL,
    paper uuid NOT NULL UNIQUE REFERENCES paper,
    CHECK ((procedure IS NULL) = (procedure_version IS NULL))
);
COMMENT ON COLUMN guidance.matter IS 'Name of the procedure, or the words for a matter that is not in this catalogue';
COMMENT ON COLUMN guidance.competent_agency IS 'Where the matter belongs, where that is another agency: a code or a name';
COMMENT ON COLUMN guidance.person IS 'Keyed hash of person and procedure, as in the event log';
COMMENT ON COLUMN guidance.given_at IS 'Legal time';
CREATE INDEX guidance_of_day ON guidance (agency, given_at);
CREATE INDEX guidance_person ON guidance (person, given_at) WHERE person IS NOT NULL;
