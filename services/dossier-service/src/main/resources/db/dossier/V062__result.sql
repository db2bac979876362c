-- The result as a thing (domain D18): numbered when it is signed, kept with its file, valid until recalled or replaced.
CREATE TABLE result_number (
    agency text NOT NULL,
    year int NOT NULL,
    last int NOT NULL,
    PRIMARY KEY (agency, year)
) WITH (fillfactor = 50);
COMMENT ON TABLE result_number IS 'One sequence a year for the results of an agency (Decree 30/2020 Art. 15)';

CREATE TABLE result (
    id uuid PRIMARY KEY,
    dossier uuid NOT NULL REFERENCES dossier,
    place int NOT NULL CHECK (place > 0),
    agency text NOT NULL,
    year int NOT NULL,
    number text CHECK (number <> ''),
    typed boolean NOT NULL,
    kind text NOT NULL CHECK (kind IN ('DECISION', 'REFUSAL', 'STOP')),
    title text NOT NULL,
    signed_at timestamptz NOT NULL,
    signed_by text NOT NULL,
    signer_name text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    state text NOT NULL CHECK (state IN ('VALID', 'RECALLED', 'REPLACED')),
    proof_token uuid NOT NULL UNIQUE,
    UNIQUE (dossier, place),
    UNIQUE (agency, year, number),
    CHECK (valid_to >= valid_from)
);
COMMENT ON COLUMN result.place IS 'Counts the results of one dossier, from 1; the last one speaks';
COMMENT ON COLUMN result.number IS 'Absent only where it was signed before results were kept';
COMMENT ON COLUMN result.typed IS 'The office keeps its numbers elsewhere and typed this one';
COMMENT ON COLUMN result.title IS 'What the procedure promises, as its version said at signing';
CREATE UNIQUE INDEX result_one_valid ON result (dossier) WHERE state = 'VALID';

CREATE TABLE result_file (
    result uuid PRIMARY KEY REFERENCES result,
    type text NOT NULL CHECK (type IN ('PDF', 'PNG', 'JPEG')),
    content bytea NOT NULL,
    size int NOT NULL,
    sha256 text NOT NULL,
    kept_at timestamptz NOT NULL,
    kept_by text NOT NULL
);
COMMENT ON TABLE result_file IS 'The electronic original or the scan of the signed paper; stored once, never changed';
COMMENT ON COLUMN result_file.kept_at IS 'Legal time';

-- What was signed before: known from the register and the event log; nobody invents a number for it.
INSERT INTO result (id, dossier, place, agency, year, typed, kind, title, signed_at, signed_by, signer_name,
    valid_from, state, proof_token)
SELECT gen_random_uuid(), d.id, 1, d.agency,
       extract(year FROM d.resolved_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::int, false,
       CASE d.outcome WHEN 'APPROVED' THEN 'DECISION' WHEN 'REFUSED' THEN 'REFUSAL' ELSE 'STOP' END, v.result_name,
       d.resolved_at, coalesce(e.officer, 'system'), coalesce(e.officer, 'system'),
       (d.resolved_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, 'VALID', gen_random_uuid()
  FROM dossier d
  JOIN procedure_version v ON v.code = d.procedure AND v.version = d.procedure_version
  LEFT JOIN LATERAL (SELECT officer FROM event
                      WHERE kind = 'DOSSIER' AND stream_id = d.id::text AND type = 'vn.motcua.dossier.resolved.v1'
                      ORDER BY seq DESC LIMIT 1) e ON true
 WHERE d.outcome IN ('APPROVED', 'REFUSED', 'STOPPED') AND d.resolved_at IS NOT NULL;
