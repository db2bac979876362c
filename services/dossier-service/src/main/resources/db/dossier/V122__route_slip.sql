-- Each agency that gets a dossier on paper gets a slip with its task and its time (Decree 61/2018 Art. 19.6, 19.7).
ALTER TABLE route_part ADD COLUMN slip uuid REFERENCES paper;
CREATE INDEX route_part_slip ON route_part (slip) WHERE slip IS NOT NULL;
COMMENT ON COLUMN route_part.slip IS 'Null where the dossier goes as data';
