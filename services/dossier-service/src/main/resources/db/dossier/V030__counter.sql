-- The forms sent at the counter: a form that arrives twice (double click, reload) makes one dossier.
CREATE TABLE counter_form (
    token uuid PRIMARY KEY,
    account text NOT NULL,
    sent_at timestamptz NOT NULL,
    dossier uuid REFERENCES dossier (id)
);
COMMENT ON COLUMN counter_form.token IS 'Made with the form, sent along with it';
COMMENT ON COLUMN counter_form.dossier IS 'What came of it; absent only inside the transaction that makes it';
CREATE INDEX counter_form_dossier ON counter_form (dossier);
