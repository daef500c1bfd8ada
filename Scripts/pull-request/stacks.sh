# shellcheck shell=bash
# Read by the scripts beside it, which need gen: sets `patterns` to the lines of GEN_CONFIG and `stacks` to gen's options
# for what they name. A line may be a pattern of the shell (`clusters/*/models.yaml`); one that fits nothing is left to
# gen to report. Blanks around a line are no part of it, nor are line ends of Windows.
command -v gen >/dev/null || { echo "::error title=gen::gen is not on PATH: a step before must install it"; exit 2; }

patterns=() stacks=()
while IFS=$' \t' read -r line; do
  [ -z "$line" ] || patterns+=("$line")
done < <(tr -d '\r' <<<"${GEN_CONFIG:-}")
[ ${#patterns[@]} -gt 0 ] || patterns=(models.yaml)

saved=$IFS
IFS=
for pattern in "${patterns[@]}"; do
  # shellcheck disable=SC2066,SC2231 # Without quotes it is a pattern, and without IFS one word.
  for path in $pattern; do stacks+=("--config=$path"); done
done
IFS=$saved
