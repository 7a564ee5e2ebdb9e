#!/usr/bin/env bash
# Runs every check and every test, the full test run last, and stops at the first failure.
set -euo pipefail
cd "$(dirname "$0")/.."

stage=setup
started=$SECONDS
tell() {
  local status=$?
  if [ "$status" != 0 ]; then echo "make test: FAILED at: $stage (exit code $status)" >&2; fi
}
trap tell EXIT
step() {
  stage=$1
  shift
  echo "==> $stage   (after $((SECONDS - started)) s)"
  "$@" </dev/null
}

step "packages" Tools/install-packages.sh test
command -v swift >/dev/null || { echo "make test: there is no swift on the PATH; Swift 6.2 or newer is needed" >&2; exit 69; }
step "format and scripts" Tools/lint.sh
step "generated code is what Protos/ gives" Tools/protos.sh --check
# With the benchmarks, so that they are known to build. Said for every step: a change of the package would be planned anew.
export NEWSWIRE_BENCHMARKS=1
step "debug build, warnings as errors" swift build --build-tests
step "the codec's oracle is what Protos/ gives" Tools/oracle.sh --check
# In a shell of its own, so that what it says of tests holds for it alone: said for all, the last step would run these few.
sanitized() (
  options=(--sanitize=thread -Xswiftc -DTHREAD_SANITIZER --scratch-path .build/tsan)
  # The test bundle alone, and in it these tests alone: the rest would take minutes more.
  export NEWSWIRE_TESTS="NNGTests RPCTests"
  swift build "${options[@]}" --product newswirePackageTests
  swift test "${options[@]}" --skip-build --disable-xctest --no-parallel
)
step "ThreadSanitizer on NNG and RPC" sanitized
# One test at a time: they start processes, sockets and heavy work of their own, and two cores have no room for all at once.
# What failed is told again after the end, because of a log this long often only the end is kept.
all_tests() {
  local log=.build/all-tests.log status=0
  timeout 1500 swift test --disable-xctest --no-parallel 2>&1 | tee "$log" || status=$?
  if [ "$status" != 0 ]; then grep -a '^✘' "$log" || tail -n 20 "$log"; fi
  return "$status"
}
step "all tests" all_tests
