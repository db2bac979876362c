-- The agency whose desk took a dossier in for the competent one: the reception is its own, the settling is not.
ALTER TABLE dossier_fact ADD COLUMN taken_by text;
