#!/usr/bin/env bash
# Builds the four programs in release mode and nothing else: a plain `swift build` would want the tests' libraries too.
# Further arguments go to `swift build`; the last line that is printed is the folder of the programs.
set -euo pipefail
cd "$(dirname "$0")/.."
for product in newswire newswire-ingest newswire-enrich newswire-query; do
  swift build --configuration release "$@" --product "$product" >&2
done
swift build --configuration release "$@" --show-bin-path
