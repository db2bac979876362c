-- A dossier whose matter goes on under another one is neither refused nor withdrawn.
ALTER TABLE dossier_fact DROP CONSTRAINT dossier_fact_outcome_check;
ALTER TABLE dossier_fact ADD CONSTRAINT dossier_fact_outcome_check
    CHECK (outcome IN ('APPROVED', 'REFUSED', 'STOPPED', 'WITHDRAWN', 'DUPLICATE'));
