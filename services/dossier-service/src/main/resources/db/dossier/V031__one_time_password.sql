-- A password that an administrator gave is good for one thing: choosing one's own.
ALTER TABLE account ADD COLUMN must_change boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN account.must_change IS 'The password was given by an administrator and opens nothing but the choice of another';
COMMENT ON COLUMN access_audit.reason IS 'Words of the person who looked; for an act on an account, whose account it is';
