#!/bin/sh
# The replica: copies the primary on its first start, then streams from it.
set -eu
export PGDATA=${PGDATA:-/var/lib/postgresql/18/docker}
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  install -d -o postgres -g postgres -m 0700 "$PGDATA"
  PGPASSWORD=$(cat /run/secrets/replication-password)
  export PGPASSWORD
  gosu postgres pg_basebackup --host=postgres --username=replicator --pgdata="$PGDATA" --wal-method=stream --write-recovery-conf
fi
exec gosu postgres postgres -c hot_standby_feedback=on -c max_connections=200
