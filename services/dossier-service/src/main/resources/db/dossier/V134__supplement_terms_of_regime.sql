-- A procedure whose text says nothing of supplements takes the rule of the regime under which a dossier is received.
ALTER TABLE procedure_version ALTER COLUMN supplement_policy DROP NOT NULL, ALTER COLUMN max_supplement_rounds DROP NOT NULL;
COMMENT ON COLUMN procedure_version.supplement_policy IS 'Absent where the text says nothing: then as the regime has it';
COMMENT ON COLUMN procedure_version.max_supplement_rounds IS 'Absent where the text says nothing: then as the regime has it';
