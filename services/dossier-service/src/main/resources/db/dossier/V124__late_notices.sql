-- Each new appointment that passes has a written notice of its own: after papers came again or a move the dates are new.
ALTER TABLE late_notice DROP CONSTRAINT late_notice_pkey;
ALTER TABLE late_notice ADD PRIMARY KEY (paper);
CREATE INDEX late_notice_dossier ON late_notice (dossier);
ALTER TABLE late_notice ADD COLUMN recalled_at timestamptz;
ALTER TABLE late_notice ADD CHECK (recalled_at IS NULL OR delivered_at IS NULL);
COMMENT ON TABLE late_notice IS 'Written notice that a new appointment passed too: one for each such date, never a second letter of apology';
COMMENT ON COLUMN late_notice.recalled_at IS 'Signed and not handed over when the dossier was settled, or a newer notice took its place';

-- The lists of what other offices still owe read open rows only.
CREATE INDEX consultation_open ON consultation (agency, due_at) WHERE ended_at IS NULL;
CREATE INDEX route_part_open ON route_part (agency, due_at) WHERE ended_at IS NULL;
