-- Working time: published years for all agencies (domain §3.2), hours of each agency.
CREATE TABLE calendar_year (
    year int PRIMARY KEY,
    revision int NOT NULL,
    provisional boolean NOT NULL,
    decision text NOT NULL CHECK (decision <> '')
);
COMMENT ON COLUMN calendar_year.provisional IS 'Not yet fully announced: receipts say so';
COMMENT ON COLUMN calendar_year.decision IS 'By what it was published, or who approved it as provisional';

CREATE TABLE calendar_day (
    day date PRIMARY KEY,
    year int NOT NULL REFERENCES calendar_year,
    kind text NOT NULL CHECK (kind IN ('PUBLIC_HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_OFF', 'MAKE_UP_WORKING')),
    name text NOT NULL CHECK (name <> ''),
    source text NOT NULL CHECK (source <> ''),
    replaces date,
    CHECK (year = extract(year FROM day)),
    CHECK ((kind = 'MAKE_UP_WORKING') = (replaces IS NOT NULL))
);
COMMENT ON TABLE calendar_day IS 'Every day that is not as its weekday says';
COMMENT ON COLUMN calendar_day.replaces IS 'The day off that a make-up day pays for: it takes that day''s sessions';
CREATE INDEX calendar_day_year ON calendar_day (year);

CREATE TABLE working_week (
    agency text PRIMARY KEY REFERENCES agency,
    revision int NOT NULL
);
COMMENT ON TABLE working_week IS 'Agencies with hours of their own; others have the standard week';

CREATE TABLE working_session (
    agency text NOT NULL REFERENCES working_week,
    weekday int NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens_at time NOT NULL,
    closes_at time NOT NULL CHECK (closes_at > opens_at),
    PRIMARY KEY (agency, weekday, opens_at)
);
COMMENT ON COLUMN working_session.weekday IS '1 is Monday (ISO 8601)';
