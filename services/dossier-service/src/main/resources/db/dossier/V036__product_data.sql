-- Calendars and the procedure seed come with the product and are taken over at each start (design D12). Who wrote a
-- content last is kept with it: what an office wrote by hand or loaded from its own folder is never replaced.
ALTER TABLE calendar_year ADD COLUMN from_product boolean NOT NULL DEFAULT true;
ALTER TABLE calendar_year ALTER COLUMN from_product DROP DEFAULT;
COMMENT ON COLUMN calendar_year.from_product IS 'Last written by the product; a hand''s change sets it to false';

-- Until now nobody could write a procedure by hand; sample worlds mark their own.
ALTER TABLE procedure_version ADD COLUMN from_product boolean;
UPDATE procedure_version SET from_product = source NOT LIKE 'Dữ liệu mẫu%';
ALTER TABLE procedure_version ALTER COLUMN from_product SET NOT NULL;
COMMENT ON COLUMN procedure_version.from_product IS 'Published by the product; a version of the office''s says false';
