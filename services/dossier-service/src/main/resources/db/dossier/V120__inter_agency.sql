-- Dossiers that several agencies settle (Decree 61/2018 Art. 19.6, 19.7). The clock of the dossier runs on.
CREATE TABLE route (
    id uuid PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    forwarding text NOT NULL CHECK (forwarding IN ('ELECTRONIC', 'PAPER', 'UPPER')),
    lead text NOT NULL REFERENCES agency,
    fixed_at timestamptz NOT NULL,
    fixed_by text NOT NULL,
    ended_at timestamptz
);
COMMENT ON TABLE route IS 'The way of a dossier through other agencies, as the receiving desk fixed it';
COMMENT ON COLUMN route.forwarding IS 'To all at once as data, on paper one after the other, or up to a higher level and back';
COMMENT ON COLUMN route.lead IS 'The agency that leads';
COMMENT ON COLUMN route.ended_at IS 'Every part is done and its result is back, or nothing of it is needed any longer';
CREATE INDEX route_dossier ON route (dossier);
CREATE INDEX route_lead ON route (lead);
CREATE UNIQUE INDEX route_one_at_a_time ON route (dossier) WHERE ended_at IS NULL;

CREATE TABLE route_part (
    id uuid PRIMARY KEY,
    route uuid NOT NULL REFERENCES route,
    dossier uuid NOT NULL REFERENCES dossier,
    place int NOT NULL CHECK (place > 0),
    agency text NOT NULL REFERENCES agency,
    unit text NOT NULL REFERENCES unit,
    task text NOT NULL CHECK (task <> ''),
    days int NOT NULL CHECK (days > 0),
    sent_at timestamptz,
    due_at timestamptz,
    state text NOT NULL CHECK (state IN ('PLANNED', 'SENT', 'OVERDUE', 'DONE', 'NOT_NEEDED')),
    ended_at timestamptz,
    answered_by text,
    decision text CHECK (decision IN ('DONE', 'CANNOT')),
    answer text CHECK (answer <> ''),
    UNIQUE (route, place),
    CHECK ((sent_at IS NULL) = (due_at IS NULL)),
    CHECK ((state IN ('PLANNED', 'SENT', 'OVERDUE')) = (ended_at IS NULL)),
    CHECK (state NOT IN ('SENT', 'OVERDUE', 'DONE') OR sent_at IS NOT NULL),
    CHECK ((state = 'DONE') = (answer IS NOT NULL AND decision IS NOT NULL AND answered_by IS NOT NULL))
);
COMMENT ON COLUMN route_part.place IS 'In the order of the desk, from 1';
COMMENT ON COLUMN route_part.days IS 'Working days of this agency, from when the dossier was sent to it';
COMMENT ON COLUMN route_part.sent_at IS 'Null while its turn has not come';
COMMENT ON COLUMN route_part.decision IS 'CANNOT: the agency could not do its part, for the reason in answer';
CREATE INDEX route_part_dossier ON route_part (dossier);
CREATE INDEX route_part_agency ON route_part (agency);
CREATE INDEX route_part_unit ON route_part (unit);
