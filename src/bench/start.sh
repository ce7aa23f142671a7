#!/usr/bin/env bash
# From the command to the first page, to the library ready, to the first reading; and the memory then.
# Medians of five starts, on a free port. Usage: src/bench/start.sh [runs]
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
runs=${1:-5}
folder=$(mktemp -d)
server=
finish() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"; }
trap finish EXIT

"$home/demarc" --version >/dev/null # builds what is missing
brief=$(ls "$home"/geodata/briefs/*.json | head -1)
node -e 'process.stdout.write(JSON.parse(require("fs").readFileSync(process.argv[1])).text)' "$brief" >"$folder/text"

now() { date +%s%3N; }
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
echo "load $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) cores"
for _ in $(seq "$runs"); do
  : >"$folder/out" # or the last server's address would be read again
  begin=$(now)
  "$home/demarc" serve --port 0 >"$folder/out" 2>/dev/null &
  server=$!
  until address=$(sed -n 's/^Demarc is at //p' "$folder/out") && [ -n "$address" ]; do sleep 0.01; done
  curl -fsS -o /dev/null "$address"
  page=$(now)
  curl -fsS -o /dev/null "${address}api/briefs"
  ready=$(now)
  curl -fsS -o /dev/null --data-binary @"$folder/text" -H 'Content-Type: text/plain; charset=utf-8' "${address}api/read"
  read=$(now)
  sleep 3
  echo $((page - begin)) >>"$folder/page"
  echo $((ready - begin)) >>"$folder/ready"
  echo $((read - begin)) >>"$folder/read"
  awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$server/status" >>"$folder/rss"
  # utime and stime, in hundredths of a second.
  awk '{ print ($14 + $15) * 10 }' "/proc/$server/stat" >>"$folder/cpu"
  kill "$server"; wait "$server" 2>/dev/null || true
  server=
done
begin=$(now); "$home/demarc" read "$folder/text" >/dev/null; echo "demarc read FILE: $(($(now) - begin)) ms"
echo "first page $(median "$folder/page") ms, library ready $(median "$folder/ready") ms," \
  "first reading done $(median "$folder/read") ms"
echo "resident 3 s later $(median "$folder/rss") MB, CPU used up to then $(median "$folder/cpu") ms"
