-- What lies on an officer's desk, and how much was finished lately: asked when a new date is proposed.
CREATE INDEX dossier_holder_open ON dossier (holder, original_due_at) WHERE resolved_at IS NULL AND holder IS NOT NULL;
CREATE INDEX dossier_holder_finished ON dossier (holder, resolved_at) WHERE resolved_at IS NOT NULL AND holder IS NOT NULL;
