#!/usr/bin/env bash
# Checks formatting and shell scripts. Nothing is changed.
set -euo pipefail
cd "$(dirname "$0")/.."
swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks/Sources
echo "format: clean"
mapfile -t scripts < <(git ls-files -- '*.sh' '.ci/run' 'Benchmarks/run' 'FuzzTesting/run' 'deploy/*.sh')
shellcheck "${scripts[@]}"
echo "shellcheck: clean (${#scripts[@]} scripts)"
