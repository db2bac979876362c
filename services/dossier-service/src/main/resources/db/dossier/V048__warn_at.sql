-- When a dossier becomes urgent that no letter can come before the end of (domain D1): counted in working time
-- by the same calculator and at the same moments as ask_at.
ALTER TABLE dossier ADD COLUMN warn_at timestamptz;
COMMENT ON COLUMN dossier.warn_at IS 'Two working hours before the end of a limit that nobody is asked about; null where ask_at is set';
-- What the lists said until now; the next change of its clock or calendar counts it in working time.
UPDATE dossier
   SET warn_at = original_due_at - interval '2 hours'
 WHERE ask_at IS NULL AND original_due_at IS NOT NULL AND resolved_at IS NULL;
