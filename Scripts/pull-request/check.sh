#!/usr/bin/env bash
# Validates the stacks and compares the manifests with them; fails with the status of `gen check`. Findings become
# annotations, and a SARIF file; the step's outputs are its path, `sarif`, and what tells it from that of another use,
# `category`.
#
# GEN_CONFIG   the stacks, one a line
# GEN_STRICT   true: warnings fail too
set -euo pipefail
# shellcheck source=Scripts/pull-request/stacks.sh
source "$(dirname "${BASH_SOURCE[0]}")/stacks.sh"

[ "${GEN_STRICT:-false}" != true ] || stacks+=(--strict)
sarif=$RUNNER_TEMP/gen.sarif
status=0
# What it would say to standard error is said by the second run.
gen check "${stacks[@]}" --format sarif >"$sarif" 2>/dev/null || status=$?
# Without findings because a stack could not be read, it would close what is open in code scanning.
[ "$status" -gt 1 ] || printf '%s\n' "sarif=$sarif" "category=gen: ${patterns[*]}" >>"$GITHUB_OUTPUT"
gen check "${stacks[@]}" --format github
