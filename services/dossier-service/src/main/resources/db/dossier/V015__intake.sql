-- The counter behind the dossier code: one row per agency and day, gapless since a rollback gives the number back.
CREATE TABLE code_counter (
    agency text NOT NULL,
    day date NOT NULL,
    last int NOT NULL,
    PRIMARY KEY (agency, day)
) WITH (fillfactor = 20);
