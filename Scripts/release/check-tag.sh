#!/usr/bin/env bash
# Refuses a tag that is not the version of the sources, or whose version CHANGELOG.md says nothing of.
#
# GITHUB_REF_NAME   the tag
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=$(Scripts/version.sh)
if [ "$GITHUB_REF_NAME" != "v$version" ]; then
  echo "::error::the tag '$GITHUB_REF_NAME' is not the version of the sources: v$version"
  exit 1
fi
Scripts/release/notes.sh >/dev/null
