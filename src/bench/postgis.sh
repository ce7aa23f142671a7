#!/usr/bin/env bash
# Area of Ukraine's first-level units: PostGIS ST_Area(geography) beside Demarc's closed form, on the
# same rings, in turns, in one run. Starts a PostgreSQL of its own in a temporary folder, on a socket
# there and no port, and stops it again by its own process id. Installs nothing.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)

missing() { echo "postgis.sh: got no $1, expected it from $2" >&2; exit 2; }
[ -n "$bin" ] && [ -x "$bin/initdb" ] || missing "PostgreSQL server" "the Debian package postgresql"
ls "$(dirname "$bin" | sed s,/lib/,/share/,)"/extension/postgis.control >/dev/null 2>&1 ||
  missing "PostGIS" "the Debian package postgresql-$(basename "$(dirname "$bin")")-postgis-3"
[ -d "$home/target/bench-classes/org/demarc/region" ] ||
  missing "compiled benchmarks" "mvn -Pbench test-compile"

# The server refuses to run as root: then it runs as the user that Debian's package made.
as=()
[ "$(id -u)" != 0 ] || as=(setpriv --reuid=postgres --regid=postgres --clear-groups)

folder=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || { kill -INT "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true
  rm -rf "$folder"
}
trap finish EXIT
[ ${#as[@]} = 0 ] || chown postgres "$folder"
cd "$folder"

"${as[@]}" "$bin/initdb" -D "$folder/data" -A trust -U demarc >/dev/null
"${as[@]}" "$bin/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= \
  -c max_parallel_workers_per_gather=0 -c jit=off >"$folder/log" 2>&1 &
server=$!
sql() { "$bin/psql" -X -q -At -v ON_ERROR_STOP=1 -h "$folder" -U demarc postgres "$@"; }
for _ in $(seq 100); do sql -c 'select 1' >/dev/null 2>&1 && break; sleep 0.2; done

classpath=$home/target/bench-classes:$home/target/classes:$home/target/lib/*
java() { command java -XX:+UseSerialGC -Ddemarc.geodata="$home/geodata" -cp "$classpath" org.demarc.region.Rings "$@"; }

java wkb >"$folder/rings.csv"
sql -c 'create extension postgis' -c 'create table unit (id text, shape geography)'
sql -c "\\copy unit from '$folder/rings.csv' csv"
vertices=$(sql -c 'select sum(st_npoints(shape::geometry)) from unit')
echo "load $(cut -d' ' -f1-3 /proc/loadavg); $(sql -c 'select postgis_version()'); $vertices vertices"

# The best of ten rounds of each, in turns: the least disturbed by what else the machine does.
"${as[@]}" true
for round in 1 2 3; do
  sql -c '\timing on' $(for _ in 1 2 3 4 5; do printf '%s ' -c 'select/**/sum(st_area(shape))from/**/unit'; done) |
    sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' >>"$folder/postgis"
  java time >>"$folder/demarc"
done
best() { sort -n "$1" | head -1; }
awk -v p="$(best "$folder/postgis")" -v d="$(best "$folder/demarc")" -v n="$vertices" 'BEGIN {
  printf "PostGIS ST_Area(geography)  %9.3f ms  %6.2f M vertices/s\n", p, n / p / 1000
  printf "Demarc closed form          %9.3f ms  %6.2f M vertices/s\n", d, n / d / 1000
  printf "ratio %.1f\n", p / d }'

sql -F, -c 'select id, st_area(shape) / 1e6 from unit' | java compare
