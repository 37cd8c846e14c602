#!/bin/sh
# Once per server, as its superuser (sudo -u postgres -E sh database.sh): the roles with their passwords, the database, its extensions.
# Safe to run again. Reads OM_MIGRATOR_PASSWORD, OM_APP_PASSWORD and OM_PUBLIC_PASSWORD from the environment.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cluster=${OPVOLGMONITOR_CLUSTER:-$here/../../persistence/src/main/resources/db/cluster}
: "${OM_MIGRATOR_PASSWORD:?}" "${OM_APP_PASSWORD:?}" "${OM_PUBLIC_PASSWORD:?}"

run() {
    psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" "$@"
}

run --dbname postgres --file "$cluster/roles.sql"
# Passwords by way of the environment: arguments can be seen by everyone on the machine.
run --dbname postgres <<'SQL'
\set migrator `printenv OM_MIGRATOR_PASSWORD`
\set app `printenv OM_APP_PASSWORD`
\set public `printenv OM_PUBLIC_PASSWORD`
ALTER ROLE om_migrator PASSWORD :'migrator';
ALTER ROLE om_app PASSWORD :'app';
ALTER ROLE om_public PASSWORD :'public';
SELECT 'CREATE DATABASE opvolgmonitor OWNER om_migrator ENCODING ''UTF8'' LC_COLLATE ''C.UTF-8'' LC_CTYPE ''C.UTF-8'' TEMPLATE template0'
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'opvolgmonitor') \gexec
SQL
run --dbname opvolgmonitor --file "$cluster/database.sql"
echo 'De database opvolgmonitor staat klaar.'
