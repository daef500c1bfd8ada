#!/usr/bin/env bash
# Makes the release of a tag from the files of a folder, and their SHA256SUMS.
#
# Usage: Scripts/release/publish.sh FOLDER    (FOLDER holds the files and SHA256SUMS)
#
# GITHUB_REF_NAME   the tag
# GH_TOKEN          with the permission `contents: write`
set -euo pipefail

folder=$1
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
(cd "$folder" && sha256sum --check --strict --quiet SHA256SUMS)
# A draft is completed before anybody sees it.
Scripts/release/notes.sh |
  gh release create "$GITHUB_REF_NAME" --draft --verify-tag --title "gen ${GITHUB_REF_NAME#v}" --notes-file - \
    "$folder"/*
gh release edit "$GITHUB_REF_NAME" --draft=false
