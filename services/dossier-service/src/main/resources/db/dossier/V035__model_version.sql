-- A dossier keeps the version of each model that it went through, and its picture with it (design D2). What ran before
-- was started under the first version.
ALTER TABLE step_log ADD COLUMN version int NOT NULL DEFAULT 1;
ALTER TABLE step_log ALTER COLUMN version DROP DEFAULT;
COMMENT ON COLUMN step_log.version IS 'Version of the process model, as deployed';
