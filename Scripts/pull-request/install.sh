#!/usr/bin/env bash
# Puts gen on the PATH of the steps that follow.
#
# GEN_PATH      an executable to use as it is; empty: a release is downloaded and verified
# GEN_VERSION   of the release; empty: that of these sources
# GEN_SHA256    of the release's archive; empty: what SHA256SUMS of the release says
# GITHUB_SERVER_URL, ACTION_REPOSITORY   where the releases are
set -euo pipefail

fail() {
  echo "::error title=gen::$1"
  exit 1
}

if [ -n "${GEN_PATH:-}" ]; then
  [ -f "$GEN_PATH" ] && [ -x "$GEN_PATH" ] || fail "there is no executable '$GEN_PATH'"
  mkdir -p "$RUNNER_TEMP/gen/bin"
  ln -sf "$(cd "$(dirname "$GEN_PATH")" && pwd)/$(basename "$GEN_PATH")" "$RUNNER_TEMP/gen/bin/gen"
  echo "$RUNNER_TEMP/gen/bin" >>"$GITHUB_PATH"
  exit
fi

case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  *) fail "there is no release for $(uname -s): name an executable as 'path'" ;;
esac
version=${GEN_VERSION:-$("$(dirname "${BASH_SOURCE[0]}")/../version.sh")}
archive=gen-$version-$system-$(uname -m).tar.gz
release=$GITHUB_SERVER_URL/$ACTION_REPOSITORY/releases/download/v$version

download() {
  curl --fail --silent --show-error --location --retry 3 --output "$RUNNER_TEMP/$1" "$release/$1" ||
    fail "cannot download $release/$1"
}
download "$archive"
cd "$RUNNER_TEMP"
if [ -z "${GEN_SHA256:-}" ]; then
  download SHA256SUMS
  GEN_SHA256=$(awk -v archive="$archive" '$2 == archive { print $1 }' SHA256SUMS)
fi
# On Linux and macOS alike, which `sha256sum` is not.
shasum --algorithm 256 --check --strict <<<"$GEN_SHA256  $archive" ||
  fail "$archive is not the archive with the SHA-256 '$GEN_SHA256'"
mkdir -p gen
tar -xzf "$archive" -C gen
echo "$RUNNER_TEMP/gen/bin" >>"$GITHUB_PATH"
