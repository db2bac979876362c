-- A notice under the e-seal alone, without a signer (domain D4): off until the head of the agency turns it on; never a letter.
ALTER TABLE signing_way ADD COLUMN seal_notice boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN signing_way.seal_notice IS 'Whether a notice goes out by itself when a dossier is late and its letter was not signed';
