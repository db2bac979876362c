-- An agency finds again what it moved away.
CREATE INDEX dossier_move_from ON dossier_move (from_agency);
