-- The moved legal clock (design D11): only a training database has this row.
CREATE TABLE training_clock (
    id int PRIMARY KEY CHECK (id = 1),
    world text NOT NULL,
    version bigint NOT NULL,
    offset_millis bigint NOT NULL,
    filled boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN training_clock.offset_millis IS 'Legal time minus machine time';
COMMENT ON COLUMN training_clock.filled IS 'Whether the sample dossiers have been played in';

CREATE TABLE training_node (
    node uuid PRIMARY KEY,
    version bigint NOT NULL,
    seen_at timestamptz NOT NULL
);
COMMENT ON TABLE training_node IS 'Which version of the clock each node follows; seen_at is machine time';
