-- Run once, by the owner of a new cluster, with psql. The two services share nothing but the machine: each has its own
-- role and database, so the service that makes figures cannot read a name even by mistake.
\getenv dossier_password DOSSIER_DB_PASSWORD
\getenv metrics_password METRICS_DB_PASSWORD

CREATE ROLE dossier LOGIN PASSWORD :'dossier_password';
CREATE ROLE metrics LOGIN PASSWORD :'metrics_password';

CREATE DATABASE dossier OWNER dossier;
CREATE DATABASE metrics OWNER metrics;

REVOKE CONNECT ON DATABASE dossier FROM PUBLIC;
REVOKE CONNECT ON DATABASE metrics FROM PUBLIC;

-- The relay's health names the oldest writing transaction of the whole cluster, whoever's it is.
GRANT pg_read_all_stats TO dossier;
