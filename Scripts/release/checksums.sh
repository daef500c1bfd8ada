#!/usr/bin/env bash
# Writes SHA256SUMS of the archives and packages of a folder into it, and refuses a set in which one is missing.
#
# Usage: Scripts/release/checksums.sh FOLDER
set -euo pipefail

version=$("$(dirname "${BASH_SOURCE[0]}")/../version.sh")
cd "$1"
files=(
  "gen-$version-linux-aarch64.tar.gz" "gen-$version-linux-x86_64.tar.gz"
  "gen-$version-macos-arm64.tar.gz" "gen-$version-macos-x86_64.tar.gz"
  "gen_$version-1_amd64.deb" "gen_$version-1_arm64.deb"
)
found=(*)
if [ "${found[*]}" != "${files[*]}" ]; then
  printf '::error::a release has %s; there are %s\n' "${files[*]}" "${found[*]}"
  exit 1
fi
sha256sum "${files[@]}" >SHA256SUMS
