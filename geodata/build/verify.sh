#!/usr/bin/env bash
# Rebuilds the data from pinned packages in a scratch folder and compares it byte for byte with what is committed.
# Exit 1 and the names of the files if one differs. verify.sh STEP... rebuilds only these steps (see build.mjs).
set -euo pipefail
build=$(cd "$(dirname "$0")" && pwd)
geodata=$(dirname "$build")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

steps=("$@")
[ $# -gt 0 ] || steps=(control capitals ukraine ukregions regions places units theatre disputed basemap ukrainian spots check)
mkdir -p "$scratch/geodata/build"
tar -C "$build" -c --exclude=./node_modules --exclude=./target . | tar -C "$scratch/geodata/build" -x
# What a step needs and none of the steps asked for makes is taken as committed.
for folder in control figures positions places regions basemap; do
  mkdir -p "$scratch/geodata/$folder"
  cp -p "$geodata/$folder"/* "$scratch/geodata/$folder/"
done
touch -d 1970-01-02 "$scratch"/geodata/{control,figures,positions,places,regions,basemap}/*

npm ci --prefix "$scratch/geodata/build" --ignore-scripts --no-audit --no-fund --loglevel=error
node "$scratch/geodata/build/build.mjs" "${steps[@]}"

same=0
failed=0
while read -r file; do
  if cmp -s "$scratch/geodata/$file" "$geodata/$file"; then
    same=$((same + 1))
  elif [[ $file == *.gz ]] && cmp -s <(gunzip -c "$scratch/geodata/$file") <(gunzip -c "$geodata/$file"); then
    echo "packed by another zlib, the same when unpacked: geodata/$file"
    same=$((same + 1))
  else
    echo "differs from what the build makes: geodata/$file" >&2
    failed=$((failed + 1))
  fi
done < <(cd "$scratch/geodata" && find . -path ./build -prune -o -type f -newermt 1970-01-03 -print | sed 's|^\./||' | sort)
[ "$same" -gt 0 ] || { echo "no file was rebuilt" >&2; exit 1; }
echo "geodata rebuilt: $same passed, $failed failed"
[ "$failed" = 0 ]
