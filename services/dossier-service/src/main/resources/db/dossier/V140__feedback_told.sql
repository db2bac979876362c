-- What is written about an opinion reaches its sender: by e-mail, or on paper with proof; only then was the sender told.
ALTER TABLE notice ALTER COLUMN dossier DROP NOT NULL;
ALTER TABLE notice ADD COLUMN feedback uuid REFERENCES feedback;
ALTER TABLE notice ADD COLUMN subject text;
ALTER TABLE notice ADD COLUMN body text;
ALTER TABLE notice ADD CHECK (num_nonnulls(dossier, feedback) = 1);
ALTER TABLE notice ADD CHECK ((feedback IS NULL) = (subject IS NULL) AND (feedback IS NULL) = (body IS NULL));
COMMENT ON COLUMN notice.body IS 'What a message about an opinion says; one about a dossier says how the dossier stands when it is sent';
CREATE INDEX notice_feedback ON notice (feedback) WHERE feedback IS NOT NULL;

ALTER TABLE feedback ADD COLUMN slip uuid REFERENCES paper;
CREATE INDEX feedback_slip ON feedback (slip) WHERE slip IS NOT NULL;
COMMENT ON COLUMN feedback.slip IS 'Tells the sender that it is not taken up, or who handles it; none where there is no address';
COMMENT ON COLUMN feedback.told_at IS 'When the sender first had something in writing: sent, handed over or posted';

CREATE TABLE feedback_delivery (
    feedback uuid NOT NULL REFERENCES feedback,
    what text NOT NULL CHECK (what IN ('REFUSAL', 'FORWARDING', 'ANSWER')),
    way text NOT NULL CHECK (way IN ('EMAIL', 'HAND', 'POST', 'UNREACHABLE')),
    at timestamptz NOT NULL,
    officer text NOT NULL,
    proof text,
    PRIMARY KEY (feedback, what),
    CHECK (way NOT IN ('HAND', 'POST') OR proof <> '')
);
COMMENT ON TABLE feedback_delivery IS 'How each thing that was written reached the sender';
COMMENT ON COLUMN feedback_delivery.at IS 'Legal time';
