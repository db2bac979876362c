-- A change of the calendar moves what else waits for a moment of it: opinions, parts of other agencies, papers.
ALTER TABLE calendar_change ADD COLUMN waits int NOT NULL DEFAULT 0;
COMMENT ON COLUMN calendar_change.waits IS 'How many processes beside the dossiers'' watches wait for another moment since then';
-- found in the order of their ids, batch by batch
CREATE INDEX consultation_asked ON consultation (dossier) WHERE state = 'ASKED';
CREATE INDEX route_part_sent ON route_part (dossier) WHERE state = 'SENT';
