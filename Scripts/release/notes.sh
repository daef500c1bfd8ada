#!/usr/bin/env bash
# Prints what CHANGELOG.md says of the version of the sources.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=$(Scripts/version.sh)
notes=$(awk -v heading="## $version" '
  /^## / { within = $0 == heading || index($0, heading " ") == 1; next }
  within { print }' CHANGELOG.md)
[ -n "$notes" ] || { echo "::error::CHANGELOG.md has no text below '## $version'" >&2; exit 1; }
echo "$notes"
