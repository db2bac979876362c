-- The result came on the day of the letter (domain D5): signed and not delivered, the letter is called back, with the reason.
ALTER TABLE apology_letter DROP CONSTRAINT apology_letter_state_check;
ALTER TABLE apology_letter ADD CONSTRAINT apology_letter_state_check
    CHECK (state IN ('TO_SIGN', 'SENT_BACK', 'SIGNED', 'DELIVERED', 'CANCELLED', 'RECALLED'));
ALTER TABLE apology_letter ADD COLUMN recalled_at timestamptz;
ALTER TABLE apology_letter ADD COLUMN recalled_because text;
ALTER TABLE apology_letter ADD CHECK ((state = 'RECALLED') = (recalled_at IS NOT NULL AND recalled_because IS NOT NULL));
DROP INDEX apology_letter_one_alive;
CREATE UNIQUE INDEX apology_letter_one_alive ON apology_letter (dossier) WHERE state NOT IN ('CANCELLED', 'RECALLED');
COMMENT ON INDEX apology_letter_one_alive IS 'One letter per dossier: the re-appointment happens at most once';

ALTER TABLE paper ADD COLUMN recalled_at timestamptz;
COMMENT ON COLUMN paper.recalled_at IS 'Called back before it was delivered; its number stays taken';
