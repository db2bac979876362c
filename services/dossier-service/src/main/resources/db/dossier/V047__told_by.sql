ALTER TABLE notice ADD COLUMN told_by text;
COMMENT ON COLUMN notice.told_by IS 'The officer who told the person, where no e-mail could be sent';
