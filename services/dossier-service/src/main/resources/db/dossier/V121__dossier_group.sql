-- Dossiers that were handed in as one matter (domain D27): each with its own limit, letter and result.
CREATE TABLE dossier_group (
    id uuid PRIMARY KEY,
    agency text NOT NULL REFERENCES agency,
    name text NOT NULL CHECK (name <> ''),
    formed_at timestamptz NOT NULL,
    formed_by text NOT NULL
);
COMMENT ON COLUMN dossier_group.agency IS 'The agency whose desk received them';
COMMENT ON COLUMN dossier_group.formed_at IS 'Legal time';
CREATE INDEX dossier_group_agency ON dossier_group (agency);

CREATE TABLE dossier_group_member (
    dossier uuid PRIMARY KEY REFERENCES dossier,
    member_of uuid NOT NULL REFERENCES dossier_group,
    place int NOT NULL CHECK (place > 0),
    UNIQUE (member_of, place)
);
COMMENT ON COLUMN dossier_group_member.place IS 'In the order in which they joined, from 1';
