-- The wait until a financial obligation is met (domain R1.3): the clock stands still only where the procedure's text says so.
ALTER TABLE procedure_version ADD COLUMN financial_pause text NOT NULL DEFAULT '';
ALTER TABLE procedure_version ADD COLUMN cross_territory boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN procedure_version.financial_pause IS 'The text that stops the clock while a financial obligation is met, with its source; empty: it runs';
COMMENT ON COLUMN procedure_version.cross_territory IS 'Any agency receives it for the competent one (không phụ thuộc vào địa giới hành chính)';

CREATE TABLE obligation (
    dossier uuid NOT NULL REFERENCES dossier,
    place int NOT NULL CHECK (place > 0),
    notice text NOT NULL CHECK (notice <> ''),
    notice_proof text NOT NULL,
    stops boolean NOT NULL,
    begun_at timestamptz NOT NULL,
    begun_by text NOT NULL,
    proof text CHECK (proof <> ''),
    ended_at timestamptz,
    ended_by text,
    PRIMARY KEY (dossier, place),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
COMMENT ON COLUMN obligation.notice IS 'Number of the notice that names the obligation, for example of the tax office';
COMMENT ON COLUMN obligation.stops IS 'Whether the legal clock stands still';
COMMENT ON COLUMN obligation.proof IS 'That it was met; absent where the dossier ended without';
CREATE UNIQUE INDEX obligation_open ON obligation (dossier) WHERE ended_at IS NULL;
