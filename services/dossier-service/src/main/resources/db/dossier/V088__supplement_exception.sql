-- What somebody answers for when papers are asked for (domain D33, D23): a paper that nobody published, or a request
-- after the third working day of the unit. The reason stands with the event in the history.
CREATE TABLE supplement_exception (
    dossier uuid NOT NULL REFERENCES dossier,
    kind text NOT NULL CHECK (kind IN ('ITEM', 'LATE')),
    round int NOT NULL CHECK (round > 0),
    item text NOT NULL DEFAULT '',
    account text NOT NULL,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (dossier, kind, round, item),
    CHECK ((kind = 'ITEM') = (item <> ''))
);
COMMENT ON COLUMN supplement_exception.item IS 'The words in their plain form, as the rules compare them';
COMMENT ON COLUMN supplement_exception.given_at IS 'Legal time';
