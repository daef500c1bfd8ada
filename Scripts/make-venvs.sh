#!/usr/bin/env bash
# Makes one virtual environment below .venvs/ for each file of Tests/Integration/requirements/:
# .venvs/NAME from NAME.txt. One whose requirements have not changed since is left as it is.
#
# Usage: Scripts/make-venvs.sh [NAME...]    (no NAME: all of them)
# PYTHON names the interpreter to use, python3 if unset.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
requirements=Tests/Integration/requirements

if (($# == 0)); then
  for file in "$requirements"/*.txt; do
    set -- "$@" "$(basename "$file" .txt)"
  done
fi

for name in "$@"; do
  file="$requirements/$name.txt"
  venv=".venvs/$name"
  # The stamp is copied last, so that an interrupted installation is begun anew.
  stamp="$venv/requirements.txt"
  if cmp --silent "$file" "$stamp"; then
    echo "$venv: up to date"
    continue
  fi
  echo "$venv: installing $file"
  rm -rf "$venv"
  "${PYTHON:-python3}" -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$file"
  cp "$file" "$stamp"
done
