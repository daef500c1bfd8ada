#!/usr/bin/env bash
# Writes again whatever is made from the program: the manual, the schemas, generated/, and the expected outputs of the
# tests. Review is the diff; it tests nothing, `make test` does.
#
# Wants the program and its tests built, and pytest on PATH.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
gen=.build/debug/gen

# A page that cannot be made leaves the old one alone.
record() {
  local file=$1
  shift
  "$gen" "$@" >"$file.new" || { rm -f "$file.new"; return 1; }
  mv "$file.new" "$file"
}
record docs/models-yaml.md document models-yaml
record docs/rules.md document rules
record schema/models.schema.json schema
record schema/litellm.schema.json schema litellm

# A run that records counts as failed, so that nobody takes it for a test.
export GEN_RECORD=1
swift test --skip-build --disable-xctest >.build/record.log 2>&1 || true
grep -E 'recorded |error: ' .build/record.log | sed 's/^.*recorded /recorded /' | sort -u || true
(cd Tests/Integration && pytest --quiet deploy/test_deploy_page.py >/dev/null 2>&1) || true
"$gen"
git --no-pager diff --stat
