-- Silence is consent only after the time that the law itself gives, not after the one the officer asks for.
ALTER TABLE silence_rule ADD COLUMN value int CHECK (value > 0);
ALTER TABLE silence_rule ADD COLUMN unit text CHECK (unit IN ('WORKING_DAY', 'DAY', 'MONTH'));
ALTER TABLE silence_rule ADD CONSTRAINT silence_rule_length CHECK ((value IS NULL) = (unit IS NULL));
COMMENT ON COLUMN silence_rule.value IS 'How long one must have been silent; null where nobody said it, and then silence says nothing';
UPDATE silence_rule SET value = 12, unit = 'DAY' WHERE procedure = '1.013225' AND legal_basis <> '';
