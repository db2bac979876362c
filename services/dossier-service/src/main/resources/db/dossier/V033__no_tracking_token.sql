-- The token was written and never read: looking a dossier up goes by its code, proving a paper by the paper's own token.
ALTER TABLE dossier DROP COLUMN tracking_token;
