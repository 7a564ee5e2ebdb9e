#!/usr/bin/env bash
# Regenerates Sources/CNewswireProtos from Protos/ with protoc-c. With --check, fails when the committed code differs.
set -euo pipefail
cd "$(dirname "$0")/.."
target=Sources/CNewswireProtos
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mapfile -t files < <(cd Protos && find . -name '*.proto' | sed 's|^\./||' | LC_ALL=C sort)
mkdir -p "$work/out"
protoc-c --proto_path=Protos --c_out="$work/out" "${files[@]}"
mkdir -p "$work/new/include"
(cd "$work/out" && find . -name '*.h') | while read -r f; do install -D -m 644 "$work/out/$f" "$work/new/include/$f"; done
(cd "$work/out" && find . -name '*.c') | while read -r f; do install -D -m 644 "$work/out/$f" "$work/new/$f"; done
{
  echo "// Made by Tools/protos.sh: every generated header, for Swift."
  echo "module CNewswireProtos {"
  for f in "${files[@]}"; do echo "  header \"${f%.proto}.pb-c.h\""; done
  echo "  export *"
  echo "}"
} >"$work/new/include/module.modulemap"
if [ "${1:-}" = --check ]; then
  if ! diff -r "$work/new" "$target"; then
    echo "protos: the committed code differs from the .proto files; run 'make protos' and commit the result" >&2
    exit 1
  fi
  echo "protos: the committed code is what protoc-c makes of Protos/"
else
  rm -rf "$target"
  mkdir -p "$(dirname "$target")"
  cp -r "$work/new" "$target"
  echo "protos: wrote $target"
fi
