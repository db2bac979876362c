-- A drafted stop that nobody signs is told like other waiting work.
ALTER TABLE alarm DROP CONSTRAINT alarm_matter_check;
ALTER TABLE alarm ADD CONSTRAINT alarm_matter_check CHECK (matter IN ('QUESTION', 'LETTER', 'LATE_WITHOUT_LETTER',
    'LATE_WITH_LETTER', 'REAPPOINTMENT_BROKEN', 'STOP_UNSIGNED'));
COMMENT ON COLUMN alarm.occasion IS 'The last day for an answer or a signature; for lateness the legal due day; for a stop the day on which it was laid before the signatory';
CREATE INDEX work_item_sign_stop ON work_item (agency, created_at)
    WHERE kind = 'SIGN_STOP' AND completed_at IS NULL AND cancelled_at IS NULL;
