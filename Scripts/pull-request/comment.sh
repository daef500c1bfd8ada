#!/usr/bin/env bash
# Posts a text as a comment of a pull request, or updates the one that it posted before. Where the token may not, as in
# a pull request from a fork, it says so and succeeds.
#
# GEN_CONFIG     the stacks that it tells of; those of another use of the action have a comment of their own
# GEN_MARKDOWN   the file with the text
# GEN_CHANGED    false: it tells of no change, which is worth an update and no comment
# PULL_REQUEST   the number of the pull request
# GITHUB_TOKEN   with the permission `pull-requests: write`
set -euo pipefail

# The first line of the comment, by which it is found again.
marker="<!-- gen: what models.yaml changes ($(cksum <<<"${GEN_CONFIG:-models.yaml}")) -->"
repository=$GITHUB_API_URL/repos/$GITHUB_REPOSITORY
answer=$RUNNER_TEMP/gen-answer.json
body=$RUNNER_TEMP/gen-comment.json

# ask METHOD URL [OPTION...]: asks GitHub, leaves what it answers in `answer` and its status in `status`.
ask() {
  # The token comes on standard input: arguments are seen by every process.
  status=$(curl --silent --show-error --request "$1" --output "$answer" --write-out '%{http_code}' --config - \
    --header 'Accept: application/vnd.github+json' --header 'X-GitHub-Api-Version: 2022-11-28' "${@:3}" "$2" \
    <<<"header = \"Authorization: Bearer $GITHUB_TOKEN\"") || true
}

# api METHOD URL [OPTION...]: as `ask`; ends the script where it is refused.
api() {
  ask "$@"
  case $status in
    2??) ;;
    401 | 403 | 404)
      echo "::notice title=gen::no comment: the token lacks 'pull-requests: write' ($1 was answered with $status)"
      exit
      ;;
    *)
      echo "::error title=gen::no comment: $1 was answered with $status"
      exit 1
      ;;
  esac
}

# Only a comment of its own counts: somebody else may have quoted it. A person's token says whose it is; that of a job or
# an app may not ask, and is a bot's.
ask GET "$GITHUB_API_URL/user"
login=
case $status in 2??) login=$(jq --raw-output .login "$answer") ;; esac
comment=
page=1
while [ -z "$comment" ]; do
  api GET "$repository/issues/$PULL_REQUEST/comments?per_page=100&page=$page"
  comment=$(jq --raw-output --arg marker "$marker" --arg login "$login" '
    map(select(.body | startswith($marker)))
      | map(select(if $login == "" then .user.type == "Bot" else .user.login == $login end)) | .[0].id // empty
    ' "$answer")
  [ "$(jq length "$answer")" -eq 100 ] || break
  page=$((page + 1))
done

[ -n "$comment" ] || [ "${GEN_CHANGED:-true}" = true ] || exit 0

# GitHub refuses a longer one: "Body is too long (maximum is 65536 characters)".
jq --null-input --arg marker "$marker" --rawfile text "$GEN_MARKDOWN" \
  --arg run "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID" '
    {body: ($marker + "\n" + if ($text | length) <= 65000 then $text else
      "The whole text is in [the summary of the run](" + $run + ").\n\n"
        + ($text[:64000] | split("\n")[:-1] | join("\n"))
    end)}' >"$body"
if [ -n "$comment" ]; then
  api PATCH "$repository/issues/comments/$comment" --data-binary "@$body"
else
  api POST "$repository/issues/$PULL_REQUEST/comments" --data-binary "@$body"
fi
