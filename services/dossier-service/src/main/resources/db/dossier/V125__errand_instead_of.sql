-- Errands are done in the place of the absent, as work items are.
ALTER TABLE errand ADD COLUMN closed_for text;
COMMENT ON COLUMN errand.closed_for IS 'The absent person whose work closed_by did; null for one''s own';

-- A remedy names the opinion that opened it by its number: what the sender wrote stays in the book.
UPDATE remedy r
   SET said = f.code
  FROM feedback f
 WHERE r.source = 'FEEDBACK' AND f.agency = r.agency AND f.unit = r.unit AND f.content = r.said;
