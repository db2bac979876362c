-- Papers wait for their PDF one by one: a node takes some for a while, and one that cannot be printed steps back.
ALTER TABLE paper ADD COLUMN seal_tries int NOT NULL DEFAULT 0;
ALTER TABLE paper ADD COLUMN next_seal_at timestamptz;
COMMENT ON COLUMN paper.seal_tries IS 'How often printing was begun';
COMMENT ON COLUMN paper.next_seal_at IS 'Machine time; the lease of the node that prints, then when to try again; absent before the first try';
DROP INDEX paper_unsealed;
CREATE INDEX paper_unsealed ON paper (next_seal_at NULLS FIRST, signed_at) WHERE pdf IS NULL;
