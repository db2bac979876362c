-- Why an opinion is no longer needed: who was asked reads it.
ALTER TABLE consultation ADD COLUMN ended_because text
 CHECK (ended_because IN ('SETTLED', 'WITHDRAWN', 'DUPLICATE', 'MOVED'));
COMMENT ON COLUMN consultation.ended_because IS 'Of what is NOT_NEEDED; null where it ended before this was kept';
