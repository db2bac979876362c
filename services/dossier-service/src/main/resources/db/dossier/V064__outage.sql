-- Announced outages (domain D11): the clock stands still only under a procedure's rule, with the owner's notice.
ALTER TABLE procedure_version ADD COLUMN outage_pauses boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN procedure_version.outage_pauses IS 'The procedure''s own rule lets the clock stand still in an outage that the system''s owner announced';

-- An outage goes over the open dossiers as a change of days does, and is taken back like one.
ALTER TABLE calendar_change
    ADD COLUMN outage_from timestamptz,
    ADD COLUMN outage_until timestamptz,
    ADD COLUMN outage_cause text,
    ADD COLUMN notice_number text,
    ADD COLUMN notice_date date,
    ADD COLUMN notice_issuer text,
    ADD CONSTRAINT calendar_change_outage CHECK (num_nulls(outage_from, outage_until, outage_cause, notice_number,
        notice_date, notice_issuer) IN (0, 6)),
    ADD CONSTRAINT calendar_change_outage_ends CHECK (outage_until > outage_from);
COMMENT ON COLUMN calendar_change.outage_from IS 'Legal time; null for a change of days';
COMMENT ON COLUMN calendar_change.notice_number IS 'Number of the system owner''s notice; without one no clock stands still';
CREATE INDEX calendar_change_outages ON calendar_change (outage_until) WHERE outage_from IS NOT NULL;
