-- The applicant is told once that the result is ready before its day (Decree 61/2018 Art. 20).
CREATE UNIQUE INDEX notice_early_return ON notice (dossier) WHERE kind = 'EARLY_RETURN';
