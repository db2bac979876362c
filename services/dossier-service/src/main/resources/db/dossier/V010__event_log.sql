-- The event log (design D5): append-only, one row per fact; the relay reads it in position order.
CREATE TABLE event_stream (
    kind text NOT NULL,
    stream_id text NOT NULL,
    last_seq bigint NOT NULL,
    PRIMARY KEY (kind, stream_id)
) WITH (fillfactor = 80);
COMMENT ON TABLE event_stream IS 'One row per stream: its lock and its last sequence';

CREATE SEQUENCE event_position AS bigint CACHE 1;

CREATE TABLE event (
    position bigint PRIMARY KEY DEFAULT nextval('event_position'),
    kind text NOT NULL CHECK (kind IN ('DOSSIER', 'PROCEDURE', 'AGENCY', 'CALENDAR', 'CLOCK')),
    stream_id text NOT NULL,
    seq bigint NOT NULL,
    type text NOT NULL,
    at timestamptz NOT NULL,
    written_at timestamptz NOT NULL,
    officer text NOT NULL,
    data text NOT NULL,
    UNIQUE (kind, stream_id, seq)
);
ALTER SEQUENCE event_position OWNED BY event.position;
COMMENT ON COLUMN event.at IS 'Legal time of the fact';
COMMENT ON COLUMN event.written_at IS 'Machine time at which it was written: what the relay is behind';
COMMENT ON COLUMN event.data IS 'JSON of the fact: no personal data, no free text';

CREATE TABLE relay_position (
    id int PRIMARY KEY CHECK (id = 1),
    position bigint NOT NULL
);
COMMENT ON TABLE relay_position IS 'Where the relay to Kafka stands; moved by compare-and-set, reset to replay';
INSERT INTO relay_position VALUES (1, 0);

-- Rows of the log are never changed.
CREATE FUNCTION event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the event log is append-only';
END $$;
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION event_is_append_only();
CREATE TRIGGER event_never_emptied BEFORE TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION event_is_append_only();
