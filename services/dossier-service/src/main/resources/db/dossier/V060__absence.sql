-- Who is away, who stands in, and who may sign in the head's place (Decree 30/2020 Art. 13). Rows are never changed but
-- for their end: what was true stays to be read.
CREATE TABLE absence (
    id uuid PRIMARY KEY,
    agency text NOT NULL REFERENCES agency,
    person text NOT NULL REFERENCES account,
    roles text[] NOT NULL CHECK (cardinality(roles) > 0),
    substitute text NOT NULL REFERENCES account CHECK (substitute <> person),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
    reason text NOT NULL,
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL,
    ended_by text,
    ended_at timestamptz,
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
COMMENT ON TABLE absence IS 'Somebody is away from starts_at until before ends_at, or ended_at where that came first';
COMMENT ON COLUMN absence.roles IS 'The work that the substitute does';
COMMENT ON COLUMN absence.entered_at IS 'Legal time, as ended_at';
CREATE INDEX absence_agency ON absence (agency, ends_at);

CREATE TABLE signing_substitute (
    id uuid PRIMARY KEY,
    agency text NOT NULL REFERENCES agency,
    account text NOT NULL REFERENCES account,
    mark text NOT NULL CHECK (mark IN ('KT', 'TL', 'TUQ')),
    position text NOT NULL CHECK (position <> ''),
    decision text NOT NULL CHECK (decision <> ''),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL,
    ended_by text,
    ended_at timestamptz,
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
COMMENT ON TABLE signing_substitute IS 'The dated list of those who may sign in the head''s place';
COMMENT ON COLUMN signing_substitute.mark IS 'Before the head''s title: KT. deputy, TL. by order, TUQ. by authorisation';
COMMENT ON COLUMN signing_substitute.decision IS 'The paper that says so';
COMMENT ON COLUMN signing_substitute.ended_at IS 'Taken off the list before valid_to';
CREATE INDEX signing_substitute_agency ON signing_substitute (agency);

CREATE FUNCTION ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.ended_at IS NOT NULL
        OR to_jsonb(NEW) - 'ended_by' - 'ended_at' <> to_jsonb(OLD) - 'ended_by' - 'ended_at' THEN
        RAISE EXCEPTION '% is only ever ended, once', TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER absence_ends_once BEFORE UPDATE OR DELETE ON absence FOR EACH ROW EXECUTE FUNCTION ends_once();
CREATE TRIGGER signing_substitute_ends_once BEFORE UPDATE OR DELETE ON signing_substitute
    FOR EACH ROW EXECUTE FUNCTION ends_once();

ALTER TABLE work_item ADD COLUMN completed_for text;
COMMENT ON COLUMN work_item.completed_for IS 'The absent person whose work completed_by did; null for one''s own';
