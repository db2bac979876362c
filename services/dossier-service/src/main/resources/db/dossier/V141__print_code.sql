-- A letter that is signed by hand may have been written anew since it was printed: what is registered names its draft.
ALTER TABLE apology_letter ADD COLUMN draft_no int NOT NULL DEFAULT 1 CHECK (draft_no > 0);
COMMENT ON COLUMN apology_letter.draft_no IS 'How often it was written; part of the code on a print that is to be signed by hand';
