#!/usr/bin/env bash
# Installs the Debian 12 packages that Newswire needs and that are missing.
#   install-packages.sh build   to build it: headers, protoc-c
#   install-packages.sh test    to build and to test it
#   install-packages.sh run     to run a binary that was built elsewhere
#   install-packages.sh web     to prove the pages: a browser, a checker of HTML
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
purpose=${1:-build}
case $purpose in
  build | run | web) lists=("$here/packages-$purpose.txt") ;;
  test) lists=("$here/packages-build.txt" "$here/packages-test.txt") ;;
  *) echo "install-packages: unknown purpose '$purpose'; use build, test, run or web" >&2 && exit 64 ;;
esac

mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "${lists[@]}")
missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} = 0 ]; then
  echo "packages: everything that '$purpose' needs is installed"
  exit 0
fi

sudo=()
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || {
    echo "packages: missing ${missing[*]}; install them as root, there is no sudo here" >&2
    exit 77
  }
  sudo=(sudo)
fi
echo "packages: installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get -qq update
"${sudo[@]}" apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}" >/dev/null
