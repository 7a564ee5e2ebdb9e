#!/usr/bin/env bash
# Builds the five programs in release mode and nothing else: a plain `swift build` would want the tests' libraries too.
# Swift's own libraries are linked in, so that the programs run where there is no Swift. The last line that is printed is
# the folder of the programs.
set -euo pipefail
cd "$(dirname "$0")/.."
build=(swift build --configuration release --static-swift-stdlib)
for product in newswire newswire-ingest newswire-enrich newswire-query newswire-web; do
  "${build[@]}" --product "$product" >&2
done
"${build[@]}" --show-bin-path
