#!/usr/bin/env bash
# Prints the version of the sources, which stands in Sources/gen/Version.swift alone.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
version=$(sed -n 's/^ *static let current = "\([0-9][0-9.]*\)"$/\1/p' Sources/gen/Version.swift)
[ -n "$version" ] || { echo "Sources/gen/Version.swift names no version" >&2; exit 1; }
echo "$version"
