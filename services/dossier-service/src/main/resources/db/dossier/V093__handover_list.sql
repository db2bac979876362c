-- Lists by which papers go from the desk to a unit and results come back (domain D24): one signature for many.
CREATE TABLE handover_list (
    id uuid PRIMARY KEY,
    agency text NOT NULL,
    unit text NOT NULL,
    direction text NOT NULL CHECK (direction IN ('TO_UNIT', 'TO_DESK')),
    year int NOT NULL,
    number int NOT NULL,
    made_at timestamptz NOT NULL,
    made_by text NOT NULL,
    confirm_by timestamptz NOT NULL,
    confirmed_at timestamptz,
    confirmed_by text,
    UNIQUE (agency, year, number),
    CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
);
COMMENT ON COLUMN handover_list.confirm_by IS 'From then on a list that nobody confirmed is flagged: the next morning';
CREATE INDEX handover_list_open ON handover_list (agency, confirm_by) WHERE confirmed_at IS NULL;
CREATE INDEX handover_list_made ON handover_list (agency, made_at);

CREATE TABLE handover_item (
    list uuid NOT NULL REFERENCES handover_list,
    place int NOT NULL CHECK (place > 0),
    dossier uuid NOT NULL REFERENCES dossier,
    disputed text CHECK (disputed <> ''),
    PRIMARY KEY (list, place),
    UNIQUE (list, dossier)
);
COMMENT ON COLUMN handover_item.disputed IS 'Why the receiver did not sign for it; it waits for the next list';
CREATE INDEX handover_item_dossier ON handover_item (dossier);
