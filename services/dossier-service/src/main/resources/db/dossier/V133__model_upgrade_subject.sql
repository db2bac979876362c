-- What moves to a newer model may be an opinion, a remedy or a review as well.
ALTER TABLE model_upgrade DROP CONSTRAINT model_upgrade_dossier_fkey;
ALTER TABLE model_upgrade RENAME COLUMN dossier TO subject;
ALTER INDEX model_upgrade_dossier RENAME TO model_upgrade_subject;
COMMENT ON COLUMN model_upgrade.subject IS 'Id of the dossier, or of the opinion, remedy or review whose process it was';
COMMENT ON COLUMN model_upgrade.places IS 'Where it stood, by the ids of the elements; a place that is called otherwise since with both';
