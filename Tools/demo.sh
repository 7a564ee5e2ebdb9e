#!/usr/bin/env bash
# From a fresh Debian 12 with Swift to a digest page. Can be run again: what is there already is used or replaced.
set -euo pipefail
cd "$(dirname "$0")/.."

data=.newswire
stage="getting ready"
tell() {
  local status=$?
  if [ "$status" != 0 ]; then echo "make demo: FAILED while $stage (exit code $status)" >&2; fi
}
trap tell EXIT
say() {
  stage=$1
  echo "==> $stage"
}

say "installing the Debian packages that are missing"
Tools/install-packages.sh build
command -v swift >/dev/null || {
  echo "make demo: there is no swift on the PATH; install Swift 6.2 or newer from https://www.swift.org/install" >&2
  exit 69
}

say "building in release mode (some minutes the first time)"
bin=$(Tools/build-release.sh)
newswire=$bin/newswire

say "starting the stack in the background, its data in $data"
"$newswire" down --data "$data" 2>/dev/null
"$newswire" up --detach --data "$data"

say "sending the samples and waiting until they are enriched"
"$newswire" send samples/ --wait

say "printing one digest page"
page=samples/html/paris-ai-summit-open-models.html
# The page is known already, so this is a duplicate; its status names the article.
id=$("$newswire" send "$page" --wait --json 2>/dev/null | sed -n 's/.*"articleIds":\["\([^"]*\)".*/\1/p')
[ -n "$id" ] || { echo "make demo: $page did not become an article; see: $newswire dead list" >&2; exit 65; }
echo
"$newswire" show "$id"

short=.build/release/newswire
web=$("$newswire" status --data "$data" --json 2>/dev/null | sed -n 's/.*"web":"\([^"]*\)".*/\1/p')
cat <<END

Three commands to try:
  $short search '"open source"' --newest
  $short headlines --edition US
  $short similar $id

Read it in a browser:  $web

Stop the stack with:   $short down --data $data      (or: make down)
Remove its data with:  rm -r $data
END
