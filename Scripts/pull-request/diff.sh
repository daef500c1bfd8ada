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

# What a pull request brings may look like a repository, with a configuration that names programs: git is started in no
# other way than these two, each in the repository that was checked out.
unset GIT_DIR GIT_COMMON_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
online() {  # ARGUMENTS...
  git --no-pager -c safe.bareRepository=explicit -c core.fsmonitor=false -c core.hooksPath=/dev/null "$@"
}
offline() {  # ARGUMENTS...: asks no other machine
  GIT_ALLOW_PROTOCOL=none GIT_NO_LAZY_FETCH=1 GIT_OPTIONAL_LOCKS=0 GIT_TERMINAL_PROMPT=0 online "$@"
}

fail() {
  echo "::error title=gen::$1"
  exit 2
}

top=$(pwd -P)
until [ -e "$top/.git" ]; do
  [ -n "$top" ] || fail "$PWD is in no git repository: check the sources out in a step before"
  top=${top%/*}
done
[ "$(offline rev-parse --show-toplevel)" = "$top" ] || fail "git does not take $top for the repository of $PWD"

# with_token COMMAND...: where a repository is asked.
with_token() (
  if [ -n "${GITHUB_TOKEN:-}" ]; then
    basic=$(printf 'x-access-token:%s' "$GITHUB_TOKEN" | base64 | tr -d '\n')
    # The empty value drops the header of a checkout that did leave its token: two are refused.
    export GIT_CONFIG_COUNT=2
    export GIT_CONFIG_KEY_0="http.$GITHUB_SERVER_URL/.extraheader" GIT_CONFIG_VALUE_0=
    export GIT_CONFIG_KEY_1=$GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_1="Authorization: basic $basic"
  fi
  "$@"
)

# `actions/checkout` brings one commit and, as it should, leaves no token behind.
base=$GEN_BASE
if ! offline cat-file -e "$base^{commit}" 2>/dev/null; then
  with_token online fetch --quiet --no-tags --depth=1 --no-recurse-submodules -- origin "$GEN_BASE" ||
    fail "cannot fetch the base '$base'"
  base=$(offline rev-parse FETCH_HEAD)
fi
# What a partial clone lacks: gen asks no other machine. That a stack is new is told by gen.
for stack in "${stacks[@]}"; do
  with_token online cat-file blob "$base:./${stack#--config=}" >/dev/null 2>&1 || true
done

markdown=$RUNNER_TEMP/gen-diff.md
status=0
gen diff "${stacks[@]}" --base="$base" --format markdown >"$markdown" || status=$?
# What a check of the stack alone takes and this refuses: an alias that is gone. The rest was marked by the check.
if [ "$status" -eq 1 ]; then
  { gen diff "${stacks[@]}" --base="$base" --format github || true; } |
    grep -vxFf <(gen check "${stacks[@]}" --format github) || true
fi
# gen is told of no stack that a pattern no longer fits.
gone=$RUNNER_TEMP/gen-gone
offline --glob-pathspecs diff-tree -r -z --relative --no-renames --diff-filter=D --name-only "$base" HEAD \
  -- "${patterns[@]}" >"$gone" || fail "cannot compare the stacks with the base '$base'"
while IFS= read -r -d '' path; do
  [ "$status" -ne 0 ] || status=1
  # No part of a name is a line of its own, or the end of the code that it stands in.
  path=${path//[[:cntrl:]\`]/?}
  echo "::error title=gen::the stack '${path//\%/%25}' of the base is gone, and its aliases with it"
  printf '\n%s\n' "**Error:** the stack \`$path\` of the base is gone, and its aliases with it." >>"$markdown"
done <"$gone"
[ -s "$markdown" ] || exit "$status"

cat "$markdown" >>"$GITHUB_STEP_SUMMARY"
changed=$({ gen diff "${stacks[@]}" --base="$base" --format json 2>/dev/null || true; } |
  jq --rawfile gone "$gone" '$gone != "" or .summary.errors > 0 or any(.stacks[]; .isChanged != false)')
printf '%s\n' "markdown=$markdown" "changed=$changed" >>"$GITHUB_OUTPUT"
exit "$status"
