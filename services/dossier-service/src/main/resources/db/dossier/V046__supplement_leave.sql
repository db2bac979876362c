-- Leave for one more request for papers than the procedure allows: who answers for it and why (domain R1.4).
CREATE TABLE supplement_leave (
    dossier uuid NOT NULL REFERENCES dossier,
    round int NOT NULL CHECK (round > 0),
    account text NOT NULL,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (dossier, round)
);
COMMENT ON COLUMN supplement_leave.given_at IS 'Legal time; the reason stands with the event in the history';
