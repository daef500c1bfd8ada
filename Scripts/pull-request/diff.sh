#!/usr/bin/env bash
# Shows, in the job's summary, what the stacks have changed since a base; fails with the status of `gen diff --base`.
# A stack that only the base has fails it too: what its aliases are for is asked of nobody.
# The step's outputs: `markdown`, the path of the text; `changed`, whether there is a change in it.
#
# GEN_CONFIG     the stacks, one a line
# GEN_BASE       the commit to compare with; it is fetched where the clone lacks it
# GITHUB_TOKEN   for that fetch; empty: what git is configured with
set -euo pipefail
# shellcheck source=Scripts/pull-request/stacks.sh
source "$(dirname "${BASH_SOURCE[0]}")/stacks.sh"

# `actions/checkout` brings one commit and, as it should, leaves no token behind.
fetch_base() {
  if [ -n "${GITHUB_TOKEN:-}" ]; then
    local basic
    basic=$(printf 'x-access-token:%s' "$GITHUB_TOKEN" | base64 | tr -d '\n')
    # The empty value drops the header of a checkout that did leave its token: two are refused.
    export GIT_CONFIG_COUNT=2
    export GIT_CONFIG_KEY_0="http.$GITHUB_SERVER_URL/.extraheader" GIT_CONFIG_VALUE_0=
    export GIT_CONFIG_KEY_1=$GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_1="Authorization: basic $basic"
  fi
  git fetch --quiet --no-tags --depth=1 -- origin "$GEN_BASE"
}
base=$GEN_BASE
if ! git cat-file -e "$base^{commit}" 2>/dev/null; then
  (fetch_base) || { echo "::error title=gen::cannot fetch the base '$base'"; exit 2; }
  base=$(git rev-parse FETCH_HEAD)
fi

markdown=$RUNNER_TEMP/gen-diff.md
status=0
gen diff "${stacks[@]}" --base="$base" --format markdown >"$markdown" || status=$?
# What a check of the stack alone takes and this refuses: an alias that is gone. The rest was marked by the check.
if [ "$status" -eq 1 ]; then
  { gen diff "${stacks[@]}" --base="$base" --format github || true; } |
    grep -vxFf <(gen check "${stacks[@]}" --format github) || true
fi
# gen is told of no stack that a pattern no longer fits.
gone=false
while IFS= read -r -d '' path; do
  gone=true
  [ "$status" -ne 0 ] || status=1
  echo "::error title=gen::the stack '$path' of the base is gone, and its aliases with it"
  printf '\n%s\n' "**Error:** the stack \`$path\` of the base is gone, and its aliases with it." >>"$markdown"
done < <(git --glob-pathspecs diff -z --relative --no-renames --diff-filter=D --name-only "$base" -- "${patterns[@]}")
[ -s "$markdown" ] || exit "$status"

cat "$markdown" >>"$GITHUB_STEP_SUMMARY"
changed=$({ gen diff "${stacks[@]}" --base="$base" --format json 2>/dev/null || true; } |
  jq --argjson gone "$gone" '$gone or .summary.errors > 0 or any(.stacks[]; .isChanged != false)')
printf '%s\n' "markdown=$markdown" "changed=$changed" >>"$GITHUB_OUTPUT"
exit "$status"
