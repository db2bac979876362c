-- Each broken date has one notice: it is known by its date, so that a watch begun anew after a move hands over what was
-- signed and does not ask for it again.
ALTER TABLE late_notice ADD COLUMN due_at timestamptz;
UPDATE late_notice n SET due_at = coalesce(d.due_at, p.signed_at) FROM dossier d, paper p WHERE d.id = n.dossier AND p.id = n.paper;
ALTER TABLE late_notice ALTER COLUMN due_at SET NOT NULL;
COMMENT ON COLUMN late_notice.due_at IS 'The appointment that was broken; another calendar may close another hour of the same day';
