-- How a result that was returned online is fetched: one link for one hand-over, told by one notice.
CREATE TABLE result_link (
    token uuid PRIMARY KEY,
    handover uuid NOT NULL UNIQUE REFERENCES handover,
    notice uuid NOT NULL UNIQUE REFERENCES notice,
    fetched_at timestamptz
);
COMMENT ON TABLE result_link IS 'Opens once its notice was sent; closed where that was cancelled or could not be sent';
COMMENT ON COLUMN result_link.fetched_at IS 'Legal time of the first time that the file went out';
