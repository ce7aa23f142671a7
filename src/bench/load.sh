#!/usr/bin/env bash
# Demarc under load beside nginx, which serves the same bytes under the same headers in the same run.
# Needs wrk and nginx (Debian's); every server it starts listens on 127.0.0.1 and is stopped by its pid.
# `snapshots` writes 10,000 of them, about 5 GB, into a temporary folder (TMPDIR says where).
# Usage: src/bench/load.sh [files] [read] [snapshots] [memory]     default: all
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
parts=" ${*:-files read snapshots memory} "
rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-3}
folder=$(mktemp -d)
server= nginx=
finish() {
  [ -z "$nginx" ] || kill "$nginx" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT

for tool in wrk nginx java curl node; do
  command -v "$tool" >/dev/null || { echo "got no $tool, expected it on the PATH" >&2; exit 1; }
done
"$home/demarc" --version >/dev/null # builds what is missing
javac -d "$folder" "$home/src/bench/java/org/demarc/Load.java"
load() { java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m -cp "$folder" org.demarc.Load "$@"; }

start() {
  "$home/demarc" serve --port 0 --no-access-log "$@" >"$folder/out" 2>"$folder/err" &
  server=$!
  until address=$(sed -n 's/^Demarc is at //p' "$folder/out") && [ -n "$address" ]; do
    kill -0 "$server" || { cat "$folder/err" >&2; exit 1; }
    sleep 0.05
  done
  until curl -fsS -o /dev/null "${address}healthz" 2>/dev/null; do sleep 0.05; done
}
stop() { kill "$server"; wait "$server" 2>/dev/null || true; server=; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
rate() { wrk -t1 -c"${CONNECTIONS:-16}" -d"${seconds}s" -H 'Accept-Encoding: gzip' "$1" | tee "$folder/wrk" | awk '/^Requests\/sec/ { print int($2) }'
  if grep -q 'Non-2xx\|Socket errors' "$folder/wrk"; then cat "$folder/wrk" >&2; exit 1; fi; }
# Processor time of a process and its children so far, in microseconds: told even where others take turns.
cpu() { cat /proc/"$1"/stat $(for c in $(pgrep -P "$1"); do echo "/proc/$c/stat"; done) | awk '{ t += $14 + $15 } END { print t * 10000 }'; }
per_request() { # NAME PID URL: appends requests/s to NAME and microseconds of processor time each to NAME.cpu
  local before after
  before=$(cpu "$2")
  rate "$3" >>"$1"
  after=$(cpu "$2")
  awk -v us=$((after - before)) '/requests in/ { printf "%.1f\n", us / $1 }' "$folder/wrk" >>"$1.cpu"
}
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }
# A free port: taken and given back.
free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }

# The names nginx serves them under, and where they are asked of Demarc.
version=
questions() {
  version=$(curl -fsS "$address" | grep -o '/a/[0-9a-f]*/main.js' | head -1 | cut -d/ -f3)
  cat <<END
page.html /
main.js /a/$version/main.js
base.css /a/$version/style/base.css
leaflet.js /a/$version/leaflet/leaflet.js
theatre.json /a/$version/basemap/theatre.json
closeup.json /a/$version/basemap/closeup.json
control.geojson /api/control
small.json /api/pov
area.json /api/area?expr=donbas%20%26%20held(UA)
briefs.json /api/briefs
END
}

start_nginx() {
  mkdir -p "$folder/root"
  while read -r name path; do
    curl -fsS -o "$folder/root/$name" "$address${path#/}"
    curl -fsS -H 'Accept-Encoding: gzip' -o "$folder/root/$name.gz" "$address${path#/}"
    # Too short to be worth packing: Demarc sends it plain, and so does nginx.
    cmp -s "$folder/root/$name" "$folder/root/$name.gz" && rm "$folder/root/$name.gz"
  done <"$folder/questions"
  # mktemp's folder is closed to nginx's workers, who are nobody where the master is root.
  chmod -R a+rX "$folder"
  headers=$(curl -fsSI "$address" | tr -d '\r' | sed -nE 's/^(Content-Security-Policy|X-[A-Za-z-]+|Referrer-Policy|Permissions-Policy|Cross-Origin-[A-Za-z-]+|Cache-Control): (.*)/add_header \1 "\2";/p')
  port=$(free_port)
  cat >"$folder/nginx.conf" <<END
worker_processes auto;
pid $folder/nginx.pid;
error_log $folder/nginx.err;
events { worker_connections 1024; }
http {
  access_log off; server_tokens off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
  open_file_cache max=100; gzip_static on; gzip_vary on;
  types { text/html html; text/javascript js; text/css css; application/json json; application/geo+json geojson; }
  client_body_temp_path $folder/b; proxy_temp_path $folder/p; fastcgi_temp_path $folder/f; uwsgi_temp_path $folder/u; scgi_temp_path $folder/s;
  server { listen 127.0.0.1:$port; root $folder/root;
    $headers
  }
}
END
  nginx -c "$folder/nginx.conf" -g 'daemon off;' 2>/dev/null &
  nginx=$!
  until curl -fsS -o /dev/null "http://127.0.0.1:$port/small.json" 2>/dev/null; do sleep 0.05; done
}

files() {
  start
  questions >"$folder/questions"
  start_nginx
  echo "files and small answers, gzip, $rounds rounds of ${seconds} s in turns, ${CONNECTIONS:-16} connections: requests/s,"
  echo "and beside it the processor time of one in microseconds, which is steadier where the machine is shared"
  printf '%-17s %8s %8s %8s %6s %8s %8s %6s\n' name bytes demarc nginx ratio 'us' 'us' ratio
  while read -r name path; do
    rate "$address${path#/}" >/dev/null # warm
    rm -f "$folder"/[dn] "$folder"/[dn].cpu
    for _ in $(seq "$rounds"); do
      per_request "$folder/d" "$server" "$address${path#/}"
      per_request "$folder/n" "$nginx" "http://127.0.0.1:$port/$name"
    done
    sent=$(curl -fsS -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "$address${path#/}")
    same=$(curl -fsS -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "http://127.0.0.1:$port/$name")
    [ "$sent" = "$same" ] || { echo "got $sent bytes of $name from Demarc and $same from nginx, expected the same" >&2; exit 1; }
    d=$(median <"$folder/d"); n=$(median <"$folder/n"); dc=$(median <"$folder/d.cpu"); nc=$(median <"$folder/n.cpu")
    printf '%-17s %8d %8d %8d %6s %8s %8s %6s\n' "$name" "$sent" "$d" "$n" "$(ratio "$d" "$n")" "$dc" "$nc" "$(ratio "$nc" "$dc")"
  done <"$folder/questions"
  kill "$nginx"; wait "$nginx" 2>/dev/null || true; nginx=
  stop
}

article() {
  node -e '
    const { readdirSync, readFileSync } = require("fs");
    const folder = process.argv[1];
    let text = "";
    for (const name of readdirSync(folder).filter((n) => n.endsWith(".json")).sort()) text += JSON.parse(readFileSync(folder + "/" + name)).text + "\n\n";
    process.stdout.write(text.slice(0, text.lastIndexOf(" ", 5000)));' "$home/geodata/briefs" >"$folder/article"
  echo "/api/read $folder/article" >"$folder/read"
}

read_articles() {
  start
  article
  load "$address" "$folder/read" 1000 4 max >/dev/null || true # warm; on a busy machine the first may overrun
  echo "POST /api/read, $(wc -c <"$folder/article") bytes, 100 a second for 30 s, from the moment each was due:"
  load "$address" "$folder/read" 3000 16 100
  echo "the same as fast as it goes, 4 at once:"
  load "$address" "$folder/read" 2000 4 max
  stop
}

snapshots() {
  ids=${SNAPSHOTS:-10000}
  start --data "$folder/data"
  for brief in "$home"/geodata/briefs/*.json; do
    curl -fsS -H 'Content-Type: application/json' -d "$(node -p 'const { text, date } = JSON.parse(require("fs").readFileSync(process.argv[1])); JSON.stringify({ text, date })' "$brief")" "${address}api/snapshots" |
      node -p 'JSON.parse(require("fs").readFileSync(0)).id'
  done >"$folder/minted"
  stop
  javac -d "$folder" -cp "$home/target/classes:$home/target/lib/*" "$home/src/bench/java/org/demarc/snapshot/Seed.java"
  java -XX:+UseSerialGC -Xmx512m -cp "$folder:$home/target/classes:$home/target/lib/*" \
    org.demarc.snapshot.Seed "$folder/data" "$folder/minted" "$ids" "$folder/seeded" 2>/dev/null
  start --data "$folder/data"
  echo "$(wc -l <"$folder/seeded") snapshots, $(du -m "$folder/data" | cut -f1) MB; ${ASKED:-10000} at random, ${RATE:-500} a second, from the moment each was due:"
  for path in /s/ID /embed/ID /s/ID.json /s/ID.geojson /s/ID.svg /s/ID.csv /s/ID.png; do
    while read -r id; do echo "${path/ID/$id}"; done <"$folder/seeded" >"$folder/paths"
    load "$address" "$folder/paths" "${WARM:-2000}" 8 max at-random >/dev/null
    before=$(cpu "$server")
    told=$(load "$address" "$folder/paths" "${ASKED:-10000}" 16 "${RATE:-500}" at-random)
    spent=$((($(cpu "$server") - before) / ${ASKED:-10000}))
    printf '%-14s %s; %d us of processor time each; load %s\n' "$path" "$told" "$spent" "$(cut -d' ' -f1 /proc/loadavg)"
  done
  stop
}

memory() {
  start
  questions | cut -d' ' -f2 >"$folder/paths"
  article
  cat "$folder/read" >>"$folder/paths"
  echo "memory, after a collection: $(wc -l <"$folder/paths") questions in turn, /api/read among them"
  for count in 20000 180000; do
    load "$address" "$folder/paths" "$count" 8 max
    jcmd "$server" GC.run >/dev/null
    sleep 2
    heap=$(jcmd "$server" GC.heap_info | grep -oE 'used [0-9]+K' | head -2 | grep -oE '[0-9]+' | awk '{ s += $1 } END { printf "%.1f", s / 1024 }')
    rss=$(awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$server/status")
    echo "after $count more: heap $heap MB, resident $rss MB"
  done
  stop
}

echo "load $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) cores"
[[ $parts != *" files "* ]] || files
[[ $parts != *" read "* ]] || read_articles
[[ $parts != *" snapshots "* ]] || snapshots
[[ $parts != *" memory "* ]] || memory
