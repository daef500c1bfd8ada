# shellcheck shell=bash
# Read by the scripts beside it: sets `stacks` to gen's options for the stacks that GEN_CONFIG names, one a line.
# A line may be a pattern of the shell (`clusters/*/models.yaml`); one that fits nothing is left to gen to report.
stacks=()
saved=$IFS
IFS=$'\n'
for path in ${GEN_CONFIG:-models.yaml}; do stacks+=("--config=$path"); done
IFS=$saved
