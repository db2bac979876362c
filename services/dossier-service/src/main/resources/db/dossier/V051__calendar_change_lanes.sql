-- A change of the calendar goes over the open dossiers in several lanes, each a range of ids with a cursor of its own.
CREATE TABLE calendar_change_lane (
    change uuid NOT NULL REFERENCES calendar_change,
    lane int NOT NULL,
    cursor uuid NOT NULL,
    up_to uuid NOT NULL,
    batches int NOT NULL DEFAULT 0,
    ended boolean NOT NULL DEFAULT false,
    PRIMARY KEY (change, lane)
) WITH (fillfactor = 50);
COMMENT ON TABLE calendar_change_lane IS 'The lock on a row is the lease of whoever works in that lane';
COMMENT ON COLUMN calendar_change_lane.cursor IS 'Id of the last dossier that was seen; whoever comes next goes on behind it';
COMMENT ON COLUMN calendar_change_lane.up_to IS 'The last id that belongs to the lane';

-- one that runs at this moment goes on in a single lane
INSERT INTO calendar_change_lane (change, lane, cursor, up_to, ended)
SELECT id, 0, cursor, 'ffffffff-ffff-ffff-ffff-ffffffffffff', latecomers FROM calendar_change WHERE state IN ('APPLYING', 'UNDOING');
ALTER TABLE calendar_change DROP COLUMN cursor, DROP COLUMN latecomers;
