#!/usr/bin/env bash
# Regenerates Tests/WireTests/Generated from Protos/ with swift-protobuf's own generator: the independent codec that the
# tests of Wire compare with. With --check, fails when the committed code differs. Needs protoc, and the packages resolved.
set -euo pipefail
cd "$(dirname "$0")/.."
target=Tests/WireTests/Generated
checkout=.build/checkouts/swift-protobuf
[ -d "$checkout" ] || swift package resolve
swift build --package-path "$checkout" --scratch-path .build/oracle --product protoc-gen-swift >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mapfile -t files < <(cd Protos && find . -name '*.proto' | sed 's|^\./||' | LC_ALL=C sort)
protoc --proto_path=Protos --plugin="$(swift build --package-path "$checkout" --scratch-path .build/oracle --show-bin-path)/protoc-gen-swift" \
  --swift_opt=FileNaming=PathToUnderscores --swift_out="$work" "${files[@]}"
if [ "${1:-}" = --check ]; then
  if ! diff -r "$work" "$target"; then
    echo "oracle: the committed code differs from the .proto files; run 'make oracle' and commit the result" >&2
    exit 1
  fi
  echo "oracle: the committed code is what protoc-gen-swift makes of Protos/"
else
  rm -rf "$target"
  mkdir -p "$target"
  cp "$work"/* "$target"
  echo "oracle: wrote $target"
fi
