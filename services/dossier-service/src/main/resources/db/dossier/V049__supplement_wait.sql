-- How long papers that were asked for are waited for: general law does not say, so it is data of the procedure
-- (domain R1.5, C1). No value: without end.
ALTER TABLE procedure_version ADD COLUMN supplement_wait_value int CHECK (supplement_wait_value > 0);
ALTER TABLE procedure_version ADD COLUMN supplement_wait_unit text
    CHECK (supplement_wait_unit IN ('SAME_DAY', 'WORKING_DAY', 'WORKING_HOUR', 'HOUR', 'DAY', 'MONTH'));
ALTER TABLE procedure_version ADD CONSTRAINT procedure_version_supplement_wait
    CHECK ((supplement_wait_value IS NULL) = (supplement_wait_unit IS NULL));
COMMENT ON COLUMN procedure_version.supplement_wait_value IS 'From the request for papers until the dossier is not settled any further; null waits without end';
