-- Local accounts, bearer tokens, browser sessions, and the record of who looked at what.

CREATE TABLE account (
    account       text        PRIMARY KEY CHECK (account ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    name          text        NOT NULL CHECK (name <> ''),
    password_hash text        NOT NULL CHECK (password_hash LIKE '{%}%'),
    roles         text[]      NOT NULL CHECK (roles <@ ARRAY['DESK_OFFICER', 'CASE_OFFICER', 'UNIT_HEAD', 'SIGNATORY',
                                  'SUPERVISOR', 'FEEDBACK_OFFICER', 'CATALOGUE_ADMIN', 'SYSTEM_ADMIN', 'AUDITOR']),
    agency        text        NOT NULL,
    units         text[]      NOT NULL,
    epoch         integer     NOT NULL DEFAULT 1,
    active        boolean     NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL
);
COMMENT ON TABLE account IS 'People who sign in with a password kept here';
COMMENT ON COLUMN account.password_hash IS 'Strong hash with its method in braces: {bcrypt}...';
COMMENT ON COLUMN account.epoch IS 'Grows with each change of the password; older sessions and tokens are void';
COMMENT ON COLUMN account.created_at IS 'Machine time';

CREATE TABLE access_token (
    hash       bytea       PRIMARY KEY CHECK (length(hash) = 32),
    account    text        NOT NULL REFERENCES account ON DELETE CASCADE,
    epoch      integer     NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
);
COMMENT ON TABLE access_token IS 'Bearer tokens by their SHA-256; the token itself is shown once and not kept';
CREATE INDEX access_token_account ON access_token (account);
CREATE INDEX access_token_expires ON access_token (expires_at);

CREATE TABLE access_audit (
    id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    account text        NOT NULL,
    what    text        NOT NULL,
    dossier uuid,
    reason  text
);
COMMENT ON TABLE access_audit IS 'Who signed in and who looked at what; append only, machine time';
COMMENT ON COLUMN access_audit.what IS 'A code: ID_NUMBER, SIGN_IN, SIGN_IN_REFUSED, SIGN_OUT, PASSWORD_CHANGED, ...';
CREATE INDEX access_audit_at ON access_audit (at);
CREATE INDEX access_audit_dossier ON access_audit (dossier) WHERE dossier IS NOT NULL;

-- No one edits the trail, not even the application.
CREATE FUNCTION access_audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'access_audit is append only';
END $$;
CREATE TRIGGER access_audit_append_only BEFORE UPDATE OR DELETE ON access_audit
    FOR EACH ROW EXECUTE FUNCTION access_audit_is_append_only();

-- Browser sessions, in the shape Spring Session wants: times in milliseconds of the machine's clock.
CREATE TABLE http_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval integer  NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX http_session_expiry ON http_session (expiry_time);

CREATE TABLE http_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES http_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
